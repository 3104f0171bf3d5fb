package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lectern.check.Registry;
import lectern.check.Rule;
import lectern.testing.Programs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceCommandsTest {
  @TempDir private Path folder;

  @Test
  void rulesListsEveryRuleOnALineOfItsOwn() {
    List<String> lines = printed("rules").lines().toList();
    assertThat(lines.stream().map(line -> line.split(" ", 2)[0]))
        .containsExactlyElementsOf(Registry.RULES.stream().map(Rule::id).toList());
    assertThat(lines).allMatch(line -> line.endsWith("."));
  }

  @Test
  void explainPrintsTheReferenceOfEachRule() {
    for (Rule rule : Registry.RULES) {
      assertThat(printed("explain", rule.id()))
          .startsWith(rule.id() + " (" + rule.level().word() + ")\n")
          .contains(rule.documentation().summary())
          .contains("Bad:\n", "Good:\n", "Profiles:\n", "igf-2021: ");
    }
  }

  @Test
  void explainTellsParametersAndSources() {
    assertThat(printed("explain", "people/minimum"))
        .contains("minimum: minimum number of speakers (default: 0)")
        .contains("igf-2021: error, minimum 3, for workshop (stated, https://");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void theShellAcceptsItsCompletion(String shell) throws IOException, InterruptedException {
    String script = printed("completion", shell);
    assertThat(script).contains("lectern", "check", "explain", "output-format");
    Programs.need(shell);
    Path file = Files.writeString(folder.resolve("completion"), script);
    Process check =
        new ProcessBuilder(shell, "-n", file.toString()).redirectErrorStream(true).start();
    String said =
        new String(check.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(check.waitFor()).as(said).isZero();
  }

  @Test
  void commandsOfACommandAreCompleted() {
    assertThat(printed("completion", "fish"))
        .contains("'__fish_seen_subcommand_from profiles' -a show -d 'Shows a profile in full")
        .contains("from profiles; and __fish_seen_subcommand_from diff' -a 'generic igf ");
    assertThat(printed("completion", "bash")).contains("_picocli_lectern_profiles_show");
  }

  @Test
  void aShellWithoutCompletionIsTold() {
    TestConsole console = new TestConsole();
    assertThat(console.run("completion", "tcsh")).isEqualTo(2);
    assertThat(console.err())
        .isEqualTo("lectern: There is no completion for \"tcsh\"; choose bash, zsh or fish.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "format",
        "config",
        "rules",
        "explain",
        "profiles",
        "schema",
        "completion"
      })
  void helpShowsExamplesAndExitStatuses(String command) {
    assertThat(printed(command, "--help"))
        .contains("Usage: lectern " + command, "Examples:\n", "Exit status:\n", "  2   ");
    assertThat(printed("help", command)).isEqualTo(printed(command, "--help"));
  }

  private static String printed(String... args) {
    TestConsole console = new TestConsole();
    assertThat(console.run(args)).as(console.err()).isZero();
    return console.out();
  }
}
