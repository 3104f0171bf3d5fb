package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When output is colored, linked and cut to the width of a terminal. */
class ColorTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    // The first that applies decides.
    "ALWAYS, false, NO_COLOR=1, true",
    "NEVER, true, FORCE_COLOR=1, false",
    "AUTO, true, '', true",
    "AUTO, false, '', false",
    "AUTO, true, NO_COLOR=1, false",
    "AUTO, true, NO_COLOR=, true",
    "AUTO, true, NO_COLOR=1 FORCE_COLOR=1, false",
    "AUTO, false, FORCE_COLOR=1, true",
    "AUTO, false, FORCE_COLOR=0, false",
    "AUTO, false, FORCE_COLOR=, false",
    "AUTO, false, CLICOLOR_FORCE=1, true",
    "AUTO, false, CLICOLOR_FORCE=0, false",
    "AUTO, true, TERM=dumb, false",
    "AUTO, false, TERM=dumb FORCE_COLOR=1, true",
    "AUTO, true, TERM=xterm-256color, true",
  })
  void theOptionThenTheEnvironmentThenTheTerminalDecides(
      Color color, boolean isTerminal, String environment, boolean isOn) {
    assertThat(color.isOn(variables(environment), isTerminal)).isEqualTo(isOn);
  }

  private static Map<String, String> variables(String environment) {
    Map<String, String> variables = new HashMap<>();
    for (String assignment : environment.split(" ", -1)) {
      int sign = assignment.indexOf('=');
      if (sign > 0) {
        variables.put(assignment.substring(0, sign), assignment.substring(sign + 1));
      }
    }
    return variables;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check examples/broken/several-roles.yaml",
        "explain people/minimum",
        "explain people",
        "rules",
        "profiles",
        "profiles show igf-2021",
        "profiles diff igf-2020 igf-2021",
        "config examples"
      })
  void commandsForPeopleAreColoredOnTerminalsOrOnRequest(String command) {
    String plain = printed(false, "", command.split(" ", -1));
    assertThat(plain).doesNotContain("\u001b");
    assertThat(printed(true, "", command.split(" ", -1))).contains("\u001b[");
    assertThat(printed(true, "NO_COLOR=1", command.split(" ", -1))).doesNotContain("\u001b");
    String colored = printed(false, "", (command + " --color=always").split(" ", -1));
    assertThat(colored).contains("\u001b[1m");
    assertThat(colored.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
    assertThat(printed(true, "", (command + " --color=never").split(" ", -1)))
        .doesNotContain("\u001b");
  }

  @Test
  void ruleIdsLinkToThePageOfTheRuleOnTerminalsOnly() throws IOException {
    String file = file("event: IGF 2021\nstatus: draft\ntitle: x\ntheme: y\n");
    String link = "\u001b]8;;https://[!-~]+\u001b\\\\";
    assertThat(printed(true, "", "check", "--output-format=concise", file))
        .containsPattern(link + "\u001b\\[2m\\[vocabulary/unknown-value\\]");
    assertThat(printed(false, "FORCE_COLOR=1", "check", file)).doesNotContain("\u001b]8");
    assertThat(printed(true, "NO_COLOR=1", "check", file)).doesNotContain("\u001b]8");
  }

  @Test
  void excerptsAreCutToTheTerminal() throws IOException {
    String file = file("status: draft\ntitle: x\nroon: " + "abcdefghi ".repeat(30) + "\n");
    assertThat(excerpt(printed(true, "COLUMNS=50 NO_COLOR=1", "check", file))).hasSize(50);
    assertThat(excerpt(printed(true, "NO_COLOR=1", "check", file))).hasSize(80);
    assertThat(excerpt(printed(true, "COLUMNS=wide NO_COLOR=1", "check", file))).hasSize(80);
    assertThat(excerpt(printed(false, "COLUMNS=50", "check", file))).hasSize(120);
  }

  private static String excerpt(String text) {
    return text.lines().filter(line -> line.startsWith("3 | ")).findFirst().orElseThrow();
  }

  private String file(String text) throws IOException {
    return Files.writeString(folder.resolve("a.yaml"), text).toString();
  }

  private static String printed(boolean isTerminal, String environment, String... args) {
    TestConsole console = new TestConsole(new byte[0], isTerminal, variables(environment));
    assertThat(console.run(args)).as(console.err()).isLessThan(ExitStatus.UNUSABLE);
    return console.out();
  }
}
