package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import lectern.check.Registry;
import lectern.check.Rule;
import org.junit.jupiter.api.Test;

class ReferenceCommandsTest {
  private static final ObjectMapper JACKSON = new ObjectMapper();

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

  @Test
  void explainListsTheRulesOfAGroup() {
    String people = printed("explain", "people");
    assertThat(printed("rules")).contains("people/minimum");
    assertThat(people.lines())
        .hasSameSizeAs(Registry.ids().stream().filter(id -> id.startsWith("people/")).toList())
        .allMatch(line -> line.startsWith("people/"));
    assertThat(people).containsPattern("people/role-collision +warning +\\S");
  }

  @Test
  void explainFindsARuleByItsNameAlone() {
    assertThat(printed("explain", "role-collision"))
        .isEqualTo(printed("explain", "people/role-collision"));
    refuses(
        "There is no rule or group \"collision\"; did you mean people/role-collision?",
        "collision");
    refuses(
        "\"unknown\"; did you mean structure/unknown-key or vocabulary/unknown-value or",
        "unknown");
    refuses("There is no rule or group \"peopel\"; did you mean \"people\"?", "peopel");
    refuses("There is no rule or group \"xyzzy\"; \"lectern rules\" lists them.", "xyzzy");
    refuses("There is no rule or group \"\"; ", "");
  }

  private static void refuses(String sentence, String word) {
    TestConsole console = new TestConsole();
    assertThat(console.run("explain", word)).isEqualTo(2);
    assertThat(console.err()).startsWith("lectern: ").contains(sentence).hasLineCount(1);
    assertThat(console.out()).isEmpty();
  }

  @Test
  void theReferenceIsAlsoPrintedAsJson() throws IOException {
    JsonNode all = JACKSON.readTree(printed("rules", "--output-format=json"));
    assertThat(all.get("version").intValue()).isEqualTo(1);
    assertThat(all.get("rules").findValuesAsText("id")).containsExactlyElementsOf(Registry.ids());
    JsonNode minimum =
        JACKSON.readTree(printed("explain", "--output-format=json", "minimum")).at("/rules/0");
    assertThat(all.get("rules")).contains(minimum);
    List<String> members = new ArrayList<>();
    minimum.fieldNames().forEachRemaining(members::add);
    assertThat(members)
        .containsExactly(
            "id",
            "summary",
            "explanation",
            "level",
            "enabled",
            "bad",
            "good",
            "parameters",
            "profiles");
    assertThat(minimum.at("/parameters/0/name").textValue()).isEqualTo("minimum");
    assertThat(minimum.at("/parameters/0/type").textValue()).isEqualTo("number");
    JsonNode setting = minimum.at("/profiles/igf-2021");
    assertThat(setting.get("level").textValue()).isEqualTo("error");
    assertThat(setting.at("/parameters/minimum").textValue()).isEqualTo("3");
    assertThat(setting.at("/types/0").textValue()).isEqualTo("workshop");
    assertThat(setting.at("/source/url").textValue()).startsWith("https://");
    assertThat(minimum.at("/profiles").has("generic")).isFalse();
    assertThat(JACKSON.readTree(printed("explain", "--output-format=json", "people")).get("rules"))
        .hasSizeGreaterThan(5);
  }

  @Test
  void aShellWithoutCompletionIsReported() {
    TestConsole console = new TestConsole();
    assertThat(console.run("completion", "tcsh")).isEqualTo(2);
    assertThat(console.err())
        .isEqualTo("lectern: There is no completion for \"tcsh\"; choose bash, zsh or fish.\n");
  }

  private static String printed(String... args) {
    TestConsole console = new TestConsole();
    assertThat(console.run(args)).as(console.err()).isZero();
    return console.out();
  }
}
