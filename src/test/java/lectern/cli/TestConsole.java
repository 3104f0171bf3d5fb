package lectern.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** Runs commands within a test. */
public final class TestConsole {
  /** In the week after the model session. */
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2021-12-17T00:00:00Z"));

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Console console;

  /**
   * Makes one.
   *
   * @param in what standard input holds
   * @param terminal whether input and both outputs are terminals
   */
  public TestConsole(byte[] in, boolean terminal, Map<String, String> environment) {
    console =
        new Console(
            new ByteArrayInputStream(in),
            stream(out),
            stream(err),
            terminal,
            terminal,
            terminal,
            environment,
            CLOCK);
  }

  TestConsole() {
    this(new byte[0], false, Map.of());
  }

  /** The program's commands with their options and operands. */
  public static CommandSpec commands() {
    return Lectern.complete(empty()).getCommandSpec();
  }

  static Console empty() {
    return new TestConsole().console;
  }

  /** The world that its commands see. */
  Console console() {
    return console;
  }

  /** Runs a command and returns its exit status. */
  public int run(String... args) {
    return Lectern.run(args, console);
  }

  /** What went to standard output. */
  public String out() {
    console.out().flush();
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The bytes that went to standard output. */
  byte[] bytes() {
    console.out().flush();
    return out.toByteArray();
  }

  /** What went to standard error. */
  public String err() {
    console.err().flush();
    return err.toString(StandardCharsets.UTF_8);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }
}
