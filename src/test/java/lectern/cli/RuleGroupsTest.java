package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The settings of whole groups of rules in configurations and profiles. */
class RuleGroupsTest {
  @TempDir private Path folder;
  private Repository repository;
  private String talk;

  @BeforeEach
  void create() {
    repository = new Repository(folder);
    talk =
        repository.file(
            "talks/talk.yaml",
            "event: IGF 2021",
            "status: draft",
            "title: Access",
            "room:",
            "moderator: ADA EXAMPLE",
            "speakers:",
            "  - Ada Example, Government, African Group",
            "  - Ben Example, Government, African Group");
  }

  private String check() {
    return repository.check(0, "--output-format=concise", talk);
  }

  private void settings(String... lines) {
    String[] all = new String[lines.length + 1];
    all[0] = "rules:";
    for (int i = 0; i < lines.length; i++) {
      all[i + 1] = "  " + lines[i];
    }
    repository.configure(all);
  }

  @Test
  void aGroupIsTurnedOffAsAWhole() {
    assertThat(check()).contains("diversity/stakeholder", "diversity/region");
    settings("diversity: off");
    assertThat(check()).doesNotContain("diversity/").contains("structure/blank");
    settings("structure: off");
    assertThat(check()).contains("diversity/").doesNotContain("structure/");
  }

  @Test
  void aGroupHasALevelInEitherForm() {
    settings("diversity: note", "structure: {level: warning}");
    assertThat(check())
        .contains("note: All speakers")
        .contains("4:1: warning: \"room\" has no value. [structure/blank]")
        .doesNotContain("warning: All speakers");
  }

  @Test
  void theIdOfARuleGoesOverItsGroupWhateverTheOrder() {
    settings("diversity/region: error", "diversity: off", "structure/blank: off");
    String said = repository.check(1, "--output-format=concise", talk);
    assertThat(said).contains("diversity/region").doesNotContain("diversity/stakeholder");
    settings("diversity: off", "diversity/region: error", "structure/blank: off");
    assertThat(repository.check(1, "--output-format=concise", talk)).isEqualTo(said);
  }

  @Test
  void aParameterOfARuleLeavesTheLevelOfItsGroup() {
    settings("diversity: off", "diversity/region: {minimum: 3}");
    assertThat(check()).doesNotContain("diversity/");
    settings("diversity: note", "diversity/region: {minimum: 3}");
    assertThat(check()).contains("note: ").contains("at least 3");
  }

  @Test
  void anOverrideTurnsAGroupOnAgainButNoRuleThatIsOffItself() {
    repository.configure(
        "rules: {people: off, people/igo-region: off, vocabulary: {level: off}}",
        "overrides:",
        "  - {files: talks, rules: {people: warning}}");
    assertThat(check()).contains("warning: ").contains("[people/name-case]");
    assertThat(config())
        .containsPattern("people/igo-region +off +\\S*lectern.yaml:1")
        .containsPattern("people/onsite-presence +off +default")
        .containsPattern("people/name-case +warning +\\S*lectern.yaml:3")
        .containsPattern("vocabulary/alias +off +\\S*lectern.yaml:1");
  }

  private String config() {
    TestConsole console = new TestConsole();
    assertThat(console.run("config", talk)).as(console.err()).isZero();
    return console.out();
  }

  @Test
  void aGroupWithoutAValueGoesBackToTheDefaults() {
    repository.configure(
        "rules: {structure: off}", "overrides:", "  - {files: talks, rules: {structure: }}");
    assertThat(check()).contains("note: \"room\" has no value. [structure/blank]");
  }

  @Test
  void aProfileOfOnesOwnHasGroupsToo() {
    repository.file(
        "call.yaml", "profile: call", "extends: igf-2021", "rules: {diversity: off, people: note}");
    repository.configure("profile: call.yaml");
    assertThat(check()).doesNotContain("diversity/").contains("[people/name-case]");
  }
}
