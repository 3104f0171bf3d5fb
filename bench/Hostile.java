import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Timer;
import java.util.TimerTask;
import lectern.cli.Main;

/**
 * Runs the commands on standard input, one a line with tabs between its words, inside one process: {@code Hostile
 * SECONDS}. Prints for each its status, seconds of processor time, bytes of output and the first line of its complaint.
 * A command that takes more seconds than those ends the process.
 */
public final class Hostile {
  /** In milliseconds. */
  private static final int POLLED_EVERY = 100;

  private Hostile() {}

  /** A stream that counts what is written to it. */
  private static final class Counter extends OutputStream {
    private long bytes;

    @Override
    public void write(int b) {
      bytes++;
    }

    @Override
    public void write(byte[] some, int from, int length) {
      bytes += length;
    }
  }

  public static void main(String[] args) throws IOException {
    long most = Long.parseLong(args[0]) * 1_000_000_000;
    Timer timer = new Timer(true);
    BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = commands.readLine(); line != null; line = commands.readLine()) {
      long end = processorTime() + most;
      TimerTask watch =
          new TimerTask() {
            @Override
            public void run() {
              if (processorTime() > end) {
                Runtime.getRuntime().halt(1);
              }
            }
          };
      timer.schedule(watch, POLLED_EVERY, POLLED_EVERY);
      System.out.println(run(line.split("\t", -1)));
      watch.cancel();
    }
  }

  private static String run(String[] command) {
    Counter out = new Counter();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    long start = processorTime();
    int status = Main.run(command, InputStream.nullInputStream(), new PrintStream(out), new PrintStream(err));
    double seconds = (processorTime() - start) / 1e9;
    String complaint = err.toString(StandardCharsets.UTF_8).lines().findFirst().orElse("");
    return status + "\t" + seconds + "\t" + out.bytes + "\t" + complaint;
  }

  /** That of all threads, those of the collector and the compiler included. */
  private static long processorTime() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
  }
}
