package lectern.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;

/** The program. Only this class touches {@link System}. */
public final class Main {
  private static final int BUFFER = 1 << 16;

  private Main() {}

  /** Runs one command and ends the process with its exit status. */
  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int status = run(args, System.in, out, err);
    out.flush();
    err.flush();
    // Unlike exit, it does not set up logging first, which takes longer than reading a proposal.
    Runtime.getRuntime().halt(status);
  }

  /** Runs one command on the caller's streams and returns its exit status. */
  public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
    Console console =
        new Console(
            in,
            out,
            err,
            isTerminal("lectern.out"),
            isTerminal("lectern.err"),
            System.getenv(),
            InstantSource.system());
    return Lectern.run(args, console);
  }

  /** Returns whether the launcher says that a stream is a terminal. */
  private static boolean isTerminal(String property) {
    return "terminal".equals(System.getProperty(property));
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER),
        false,
        StandardCharsets.UTF_8);
  }
}
