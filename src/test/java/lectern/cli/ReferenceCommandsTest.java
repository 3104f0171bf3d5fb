package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.check.Registry;
import lectern.check.Rule;
import org.junit.jupiter.api.Test;

class ReferenceCommandsTest {
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
        .contains("minimum: the least number of speakers (default: 0)")
        .contains("igf-2021: error, minimum 3, for workshop (stated, https://");
  }

  @Test
  void aShellWithoutCompletionIsReported() {
    TestConsole console = new TestConsole();
    assertThat(console.run("completion", "tcsh")).isEqualTo(2);
    assertThat(console.err())
        .isEqualTo(
            "lectern: There is no completion for \"tcsh\"; choose bash, zsh or fish.\n");
  }

  private static String printed(String... args) {
    TestConsole console = new TestConsole();
    assertThat(console.run(args)).as(console.err()).isZero();
    return console.out();
  }
}
