package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lectern.testing.Programs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What shells complete with the scripts that {@code lectern completion} prints. */
class CompletionTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void theShellAcceptsItsScript(String shell) throws IOException, InterruptedException {
    Programs.need(shell);
    assertThat(said(shell, "-n", script(shell))).isEmpty();
  }

  /** Bash passes the words of a line, in which an equals sign is one of its own. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "lectern|che|check",
        "lectern profiles|s|show",
        "lectern check|--max-w|--max-warnings",
        "lectern check --stage|s|submission",
        "lectern check --stage =|s|submission",
        "lectern check --stage|=|draft submission programme report",
        "lectern check --select|people/minim|people/minimum",
        "lectern check --select =|vocabulary,people/minim|vocabulary,people/minimum",
        "lectern explain|people/minim|people/minimum",
        "lectern format --to|m|markdown",
        "lectern check --config|exam|",
        "lectern check|exam|"
      })
  void bashCompletes(String words, String current, String completed)
      throws IOException, InterruptedException {
    Programs.need("bash");
    String line =
        "source '%s'; COMP_WORDS=(%s %s); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _lectern; echo \"${COMPREPLY[*]}\""
            .formatted(script("bash"), words, current);
    String expected = completed == null ? "" : completed;
    assertThat(said("bash", "-c", line)).isEqualTo(expected + "\n");
  }

  /** Where the script has no words, the shell completes the names of files. */
  @Test
  void bashCompletesTheNamesOfFiles() {
    assertThat(text("bash")).contains("complete -o default -F _lectern lectern\n");
    assertThat(text("zsh")).contains("    _files\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lectern che|check",
        "lectern check --stage=s|--stage=submission",
        "lectern explain people/minim|people/minimum",
        "lectern profiles s|show",
        "lectern profiles diff igf-2021 igf-2022 --h|--help",
        "lectern profiles show igf-202|igf-2020",
        "lectern check examples/minim|examples/minimal-draft.yaml"
      })
  void fishCompletes(String typed, String completed) throws IOException, InterruptedException {
    Programs.need("fish");
    String line = "source '%s'; complete -C '%s'".formatted(script("fish"), typed);
    assertThat(said("fish", "--no-config", "-c", line)).startsWith(completed);
  }

  private String script(String shell) throws IOException {
    return Files.writeString(folder.resolve("completion." + shell), text(shell)).toString();
  }

  private static String text(String shell) {
    TestConsole console = new TestConsole();
    assertThat(console.run("completion", shell)).as(console.err()).isZero();
    return console.out();
  }

  private static String said(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }
}
