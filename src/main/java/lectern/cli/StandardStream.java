package lectern.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * A standard stream that remembers why writing to it failed, which a {@link PrintStream} keeps to
 * itself.
 */
final class StandardStream {
  private static final int BUFFER = 1 << 16;

  private final String name;
  private final Recorder recorder;
  private final PrintStream printer;

  /**
   * Wraps a stream.
   *
   * @param name what it is called in sentences
   */
  StandardStream(String name, OutputStream target) {
    this.name = name;
    this.recorder = new Recorder(target);
    this.printer =
        new PrintStream(new BufferedOutputStream(recorder, BUFFER), false, StandardCharsets.UTF_8);
  }

  /** The stream that commands print to. */
  PrintStream printer() {
    return printer;
  }

  /**
   * Writes what is still buffered, and returns the sentence about the first failure of the stream.
   * A pipe whose reader has ended, such as {@code head}, is none.
   */
  Optional<String> failure() {
    printer.flush();
    if (recorder.reason.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(name + " cannot be written: " + recorder.reason.get() + ".");
  }

  /** Passes everything on until that fails. */
  private static final class Recorder extends OutputStream {
    private static final String UNKNOWN = "the system gives no reason";

    private final OutputStream target;
    private Optional<String> reason = Optional.empty();

    Recorder(OutputStream target) {
      this.target = target;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        target.write(bytes, from, length);
      } catch (IOException e) {
        throw recorded(e);
      }
      examine();
    }

    @Override
    public void flush() throws IOException {
      try {
        target.flush();
      } catch (IOException e) {
        throw recorded(e);
      }
      examine();
    }

    /** A stream of a caller that swallows its failures itself. */
    private void examine() throws IOException {
      if (target instanceof PrintStream swallowing && swallowing.checkError()) {
        throw recorded(new IOException(UNKNOWN));
      }
    }

    private IOException recorded(IOException e) {
      String why = Optional.ofNullable(e.getMessage()).orElse(UNKNOWN);
      if (reason.isEmpty() && !why.toLowerCase(Locale.ROOT).contains("pipe")) {
        reason = Optional.of(why.equals("Bad file descriptor") ? "it is closed" : why);
      }
      return e;
    }
  }
}
