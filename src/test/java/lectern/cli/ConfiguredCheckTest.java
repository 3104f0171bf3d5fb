package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a configuration changes, and what goes over what. */
class ConfiguredCheckTest {
  private static final String[] CAPITALS = {
    "title: Access", "status: draft", "moderator: ADA EXAMPLE"
  };

  @TempDir private Path folder;
  private Repository repository;

  @BeforeEach
  void create() {
    repository = new Repository(folder);
  }

  private String by(String... args) {
    String said = repository.check(0, args);
    String summary = said.substring(said.indexOf("against ") + "against ".length());
    return summary.substring(0, summary.indexOf(" stage):")).replace("(", "");
  }

  private String plain(String name) {
    return repository.file(name, "title: Access");
  }

  @Test
  void theNearestConfigurationJudgesAFile() {
    repository.configure("profile: cncf", "stage: draft");
    repository.file("a/lectern.yaml", "stage: draft", "profile: panel-parity");
    assertThat(by(plain("talk.yaml"))).isEqualTo("cncf draft");
    assertThat(by(plain("b/c/talk.yaml"))).isEqualTo("cncf draft");
    assertThat(by(plain("a/talk.yaml"))).isEqualTo("panel-parity draft");
    assertThat(by(plain("a/b/talk.yaml"))).isEqualTo("panel-parity draft");
  }

  @Test
  void theSearchEndsAtTheRootOfTheRepository() {
    repository.file("../lectern.yaml", "profile: cncf", "stage: draft");
    assertThat(by("--stage=draft", plain("a/talk.yaml"))).isEqualTo("generic draft");
    // A work tree has a file there instead of a folder.
    repository.file("tree/.git", "gitdir: elsewhere");
    repository.configure("profile: panel-parity");
    assertThat(by("--stage=draft", plain("tree/talk.yaml"))).isEqualTo("generic draft");
  }

  @Test
  void oneConfigurationCanBeAskedForOrNone() {
    repository.configure("profile: cncf", "stage: draft");
    String other = repository.file("other/desk.yaml", "profile: panel-parity", "stage: draft");
    String talk = plain("talk.yaml");
    assertThat(by("--config", other, talk)).isEqualTo("panel-parity draft");
    assertThat(by("--isolated", "--stage=draft", talk)).isEqualTo("generic draft");
  }

  @Test
  void theCommandLineGoesOverAnOverrideAndThatOverTheConfigurationAndThatOverTheProposal() {
    String talk =
        repository.file("late/talk.yaml", "event: IGF 2020", "title: Access", "status: draft");
    assertThat(by(talk)).isEqualTo("igf-2020 draft");
    repository.configure("profile: panel-parity", "stage: submission");
    assertThat(by(talk)).isEqualTo("panel-parity submission");
    repository.configure(
        "profile: panel-parity",
        "stage: submission",
        "overrides:",
        "  - {files: late, profile: cncf, stage: draft}");
    assertThat(by(talk)).isEqualTo("cncf draft");
    assertThat(by("--profile=generic", talk)).isEqualTo("generic draft");
    assertThat(by("--profile=generic", "--stage=programme", talk)).isEqualTo("generic programme");
  }

  @Test
  void aLaterOverrideGoesOverAnEarlierOnePartByPart() {
    repository.configure(
        "stage: draft",
        "overrides:",
        "  - {files: talks, profile: cncf, stage: submission, rules: {people/name-case: off}}",
        "  - {files: talks/late, stage: draft}",
        "  - {files: '*.yaml', rules: {people/name-case: error}}");
    assertThat(repository.check(1, repository.file("talks/late/talk.yaml", CAPITALS)))
        .contains("error: The name \"ADA EXAMPLE\" is in capital letters.")
        .contains("against cncf (draft stage)");
    assertThat(repository.check(1, repository.file("talk.yaml", CAPITALS)))
        .contains("against generic (draft stage)");
  }

  @Test
  void aRuleGetsALevelOrIsOff() {
    String talk = repository.file("talk.yaml", CAPITALS);
    assertThat(repository.check(0, talk)).contains("note: The name");
    repository.configure("rules:", "  people/name-case: error");
    assertThat(repository.check(1, talk)).contains("error: The name");
    repository.configure("rules:", "  people/name-case: off");
    assertThat(repository.check(0, talk)).contains("no findings");
    repository.configure(
        "rules:",
        "  people/name-case: off",
        "overrides:",
        "  - {files: talk.yaml, rules: {people/name-case: {level: warning}}}");
    assertThat(repository.check(0, talk)).contains("warning: The name");
  }

  @Test
  void eachParameterIsSetByItselfOnTopOfTheProfile() {
    String talk =
        repository.file(
            "talk.yaml",
            "title: Access",
            "status: draft",
            "speakers: [Ada Example, Ben Example, Cleo Example]");
    String[] options = {
      "--profile=cncf", "--stage=submission", "--select=people/minimum,people/maximum", talk
    };
    assertThat(repository.check(0, options)).contains("no findings");
    repository.configure("rules:", "  people/minimum: {minimum: 4}");
    assertThat(repository.check(1, options)).contains("error: ").contains("4").contains("1 error.");
    repository.configure("rules:", "  people/minimum: {minimum: 4, level: note}");
    assertThat(repository.check(0, options)).contains("note: ").contains(": 1 note.");
  }

  @Test
  void aRuleThatNeedsACallCanBeSwitchedOn() {
    String talk = repository.file("talk.yaml", "title: A title of some length", "status: draft");
    assertThat(repository.check(0, talk)).contains("no findings");
    repository.configure("rules:", "  content/title-length: {maximum: 10, level: warning}");
    assertThat(repository.check(0, talk)).contains("warning: ").contains("content/title-length");
  }

  @Test
  void aProfileOfOnesOwnIsFoundFromTheFolderOfTheConfiguration() {
    repository.file("calls/own.yaml", "profile: own", "title: Our call", "extends: generic");
    repository.configure("profile: calls/own.yaml", "stage: draft");
    assertThat(by(plain("talks/deep/talk.yaml"))).isEqualTo("own draft");
    repository.file("own", "profile: other", "title: Our call", "extends: generic");
    repository.configure("profile: ./own", "stage: draft");
    assertThat(by(plain("talks/deep/talk.yaml"))).isEqualTo("other draft");
  }

  @Test
  void patternsOfAConfigurationElsewhereAreFromItsOwnFolder() {
    String talk = repository.file("talks/talk.yaml", CAPITALS);
    String config =
        repository.file(
            "desk/desk.yaml",
            "overrides:",
            "  - {files: talks/*.yaml, rules: {people/name-case: error}}");
    assertThat(repository.check(0, "--config", config, talk)).contains("note: The name");
    repository.file(
        "desk/desk.yaml",
        "overrides:",
        "  - {files: ../talks/*.yaml, rules: {people/name-case: error}}");
    assertThat(repository.check(1, "--config", config, talk)).contains("error: The name");
    repository.file(
        "desk/desk.yaml", "overrides:", "  - {files: talk.yaml, rules: {people/name-case: error}}");
    assertThat(repository.check(1, "--config", config, talk)).contains("error: The name");
  }

  @Test
  void standardInputIsJudgedAsTheFileThatItIsCalled() {
    repository.configure("profile: cncf", "stage: draft");
    TestConsole console =
        new TestConsole("title: Access".getBytes(StandardCharsets.UTF_8), false, Map.of());
    assertThat(console.run("check", "--stdin-name", repository.path("talk.yaml"), "-")).isZero();
    assertThat(console.out()).contains("against cncf (draft stage)");
  }

  @Test
  void aFaultInAnyConfigurationIsToldEvenIfAnotherFileIsFine() {
    repository.file("a/talk.yaml", "title: Access");
    repository.file("b/talk.yaml", "title: Access");
    String bad = repository.file("b/lectern.yaml", "stages: draft");
    TestConsole console = new TestConsole();
    assertThat(console.run("check", repository.path())).isEqualTo(2);
    assertThat(console.out()).isEmpty();
    assertThat(console.err()).startsWith(bad + ":1:1: error: \"stages\" is not a valid key");
  }
}
