package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever fails is one sentence on standard error, with status 2. */
class FailuresTest {
  private static final List<String> COMMANDS =
      List.of("check", "format", "stats", "programme", "diff", "config");

  @TempDir private Path folder;

  /** What a run prints to standard error when reading standard input fails. */
  private static String failing(Supplier<? extends Throwable> failure) {
    InputStream in =
        new InputStream() {
          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            return read();
          }

          @Override
          public int read() throws IOException {
            Throwable thrown = failure.get();
            if (thrown instanceof Error error) {
              throw error;
            }
            throw (RuntimeException) thrown;
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    Console console =
        new Console(in, stream, stream, false, false, false, Map.of(), InstantSource.system());
    assertThat(Lectern.run(new String[] {"check", "-"}, console)).isEqualTo(2);
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void anUnexpectedFailureIsOneSentence() {
    assertThat(failing(() -> new IllegalStateException("odd \u001b[2J")))
        .isEqualTo(
            "lectern: Internal error; please report it: java.lang.IllegalStateException: odd"
                + " \\u001B[2J.\n");
    assertThat(failing(StackOverflowError::new))
        .isEqualTo("lectern: Internal error; please report it: java.lang.StackOverflowError.\n");
    assertThat(failing(() -> new OutOfMemoryError("heap")))
        .startsWith("lectern: Out of memory")
        .hasLineCount(1);
  }

  @Test
  void theStackTraceIsPrintedWhereItIsAskedFor() {
    assertThat(Failures.text(new IllegalStateException("odd"), true))
        .startsWith("lectern: Internal error; please report it: ")
        .contains("\n\tat lectern.cli.FailuresTest");
    assertThat(Failures.text(new UsageException("Wrong."), true)).isEqualTo("lectern: Wrong.\n");
    assertThat(Failures.text(new StackOverflowError(), false)).hasLineCount(1);
  }

  @Test
  void foldersMayBeNestedAsDeepAsTheSystemAllows() throws IOException {
    Path deep = folder;
    for (int i = 0; i < 1900; i++) {
      deep = Files.createDirectory(deep.resolve("d"));
    }
    Path deepest = Files.writeString(deep.resolve("a.yaml"), "title: Access\nstatus: draft\n");
    Files.writeString(folder.resolve("b.yaml"), "title: Norms\nstatus: draft\n");
    TestConsole console = new TestConsole();
    assertThat(console.run("check", folder.toString())).isZero();
    assertThat(console.out()).contains("2 proposals");
    assertThat(console.err()).isEmpty();
    // Deleted here, because the deletion of a temporary folder looks up each name of each path.
    for (Path at = deepest; !at.equals(folder); at = at.getParent()) {
      Files.delete(at);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"@folder", "@args.yaml", "@nowhere"})
  void anArgumentBehindAnAtSignIsTheNameOfAFile(String name) throws IOException {
    Path here = folder.resolve(name);
    if (name.equals("@folder")) {
      Files.createDirectory(here);
    } else if (name.equals("@args.yaml")) {
      Files.writeString(here, "--help");
    }
    for (String argument : List.of(name, here.toString())) {
      for (String command : COMMANDS) {
        for (String[] args :
            new String[][] {{command, argument, argument}, {command, "--", argument, argument}}) {
          TestConsole console = new TestConsole();
          console.run(args);
          assertThat(console.out()).doesNotContain("Usage:");
          assertThat(console.err()).doesNotContain("Exception", "\tat ");
        }
      }
    }
  }

  @Test
  void namesOfOutputsAreEscapedInMessages() throws IOException {
    String name = folder.resolve("o\u001b]0;x\u0007\u202E\u009b31m\nX").toString();
    String proposal =
        Files.writeString(folder.resolve("a.yaml"), "title: Access\nstatus: draft\n").toString();
    String[][] commands = {
      {"format", "--output-dir", name, proposal},
      {"format", "--output", name, proposal},
      {"format", "--output", name + "/none/x", proposal},
      {"check", "--write-baseline", name + ".json", proposal},
      {"check", "--output-format", "json=" + name + "/none/x", proposal},
      {"check", "--baseline", name + "2", proposal},
      {"check", "--changed-since", name, proposal},
      {"check", "--profile", name, proposal},
      {"check", name},
      {"diff", name, proposal},
      {"diff", name + "3", proposal},
      {"config", name},
    };
    for (String[] command : commands) {
      TestConsole console = new TestConsole();
      console.run(command);
      assertThat(console.err() + console.out())
          .as(List.of(command).toString())
          .isNotEmpty()
          .doesNotContain("\u001b", "\u0007", "\u202E", "\u009b", "\nX");
    }
  }
}
