package lectern.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Optional;

/** The program. Only this class touches {@link System}. */
public final class Main {
  private Main() {}

  /**
   * Runs one command and ends the process with its exit status. A launcher can have a number added
   * to that, since Java ends with 1 by itself where it does not start.
   */
  public static void main(String[] args) {
    InputStream in = isStated("lectern.in", "closed") ? new ClosedInput() : System.in;
    int status =
        run(
            args,
            in,
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err));
    // Unlike exit, it does not set up logging first, which takes longer than reading a proposal.
    Runtime.getRuntime().halt(Integer.getInteger("lectern.status", 0) + status);
  }

  /**
   * Runs one command on the caller's streams and returns its exit status. If one of the outputs
   * can't be written, that is the status of a run that could not be done.
   */
  public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
    StandardStream output = new StandardStream("Standard output", out);
    StandardStream errors = new StandardStream("Standard error", err);
    Console console =
        new Console(
            in,
            output.printer(),
            errors.printer(),
            isStated("lectern.in", "terminal"),
            isStated("lectern.out", "terminal"),
            isStated("lectern.err", "terminal"),
            System.getenv(),
            InstantSource.system());
    int status = Lectern.run(args, console);
    Optional<String> failure = output.failure();
    if (failure.isPresent()) {
      console.err().print("lectern: " + failure.get() + "\n");
    }
    boolean isWritten = errors.failure().isEmpty() && failure.isEmpty();
    return isWritten ? status : ExitStatus.UNUSABLE;
  }

  /** Returns whether the launcher says something of a stream. */
  private static boolean isStated(String property, String state) {
    return state.equals(System.getProperty(property));
  }
}
