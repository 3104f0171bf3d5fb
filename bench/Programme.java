import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import lectern.cli.Main;

/**
 * Times checks of folders inside one process: {@code Programme RUNS CONFIGURATION FOLDER [CONFIGURATION FOLDER...]}.
 * The checks take turns. Prints for each the least milliseconds of processor time.
 */
public final class Programme {
  private static final int WARM_UP = 2;

  private Programme() {}

  public static void main(String[] args) {
    double[] least = new double[args.length / 2];
    Arrays.fill(least, Double.MAX_VALUE);
    for (int run = -WARM_UP; run < Integer.parseInt(args[0]); run++) {
      for (int i = 0; i < least.length; i++) {
        double taken = milliseconds(args[2 * i + 1], args[2 * i + 2]);
        least[i] = run < 0 ? least[i] : Math.min(least[i], taken);
      }
    }
    Arrays.stream(least).forEach(System.out::println);
  }

  private static double milliseconds(String configuration, String folder) {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    // With one job the whole check is done by this thread.
    String[] command = {"check", "--jobs", "1", "--fail-on", "never", "--config", configuration, folder};
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    int status = Main.run(command, InputStream.nullInputStream(), nowhere, System.err);
    if (status != 0) {
      throw new IllegalStateException("The check of " + folder + " ended with status " + status);
    }
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
  }
}
