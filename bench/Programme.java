import com.sun.management.OperatingSystemMXBean;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import lectern.cli.Main;

/**
 * Times checks of folders inside one process, with each of two configurations: {@code Programme RUNS WITH WITHOUT FOLDER...}.
 * For each folder it prints the least milliseconds of processor time with the one and with the other.
 */
public final class Programme {
  private static final int WARM_UP = 2;

  private Programme() {}

  public static void main(String[] args) {
    for (int folder = 3; folder < args.length; folder++) {
      double with = Double.MAX_VALUE;
      double without = Double.MAX_VALUE;
      for (int run = -WARM_UP; run < Integer.parseInt(args[0]); run++) {
        double first = milliseconds(args[1], args[folder]);
        double second = milliseconds(args[2], args[folder]);
        with = run < 0 ? with : Math.min(with, first);
        without = run < 0 ? without : Math.min(without, second);
      }
      System.out.println(with + " " + without);
    }
  }

  private static double milliseconds(String configuration, String folder) {
    OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    String[] command = {"check", "--jobs", "1", "--fail-on", "never", "--config", configuration, folder};
    System.gc();
    long start = system.getProcessCpuTime();
    int status = Main.run(command, InputStream.nullInputStream(), nowhere, System.err);
    if (status != 0) {
      throw new IllegalStateException("The check of " + folder + " ended with status " + status);
    }
    return (system.getProcessCpuTime() - start) / 1e6;
  }
}
