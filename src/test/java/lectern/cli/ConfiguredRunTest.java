package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code fail-on} and {@code baseline} in configurations, and baselines that are out of date. */
class ConfiguredRunTest {
  @TempDir private Path folder;
  private Repository repository;

  @BeforeEach
  void create() {
    repository = new Repository(folder);
    repository.file("talks/a.yaml", "title: Access", "status: draft", "room:");
    repository.file("more/b.yaml", "title: Norms", "status: draft", "room:", "tittle: Norms");
  }

  private TestConsole run(int status, String... args) {
    TestConsole console = new TestConsole();
    assertThat(console.run(args)).as(console.out() + console.err()).isEqualTo(status);
    return console;
  }

  private String baseline() throws IOException {
    return Files.readString(Path.of(repository.path("baseline.json")));
  }

  @Test
  void failOnIsThatOfEachFilesConfigurationAndTheOptionGoesOverIt() {
    String a = repository.path("talks/a.yaml");
    run(0, "check", a);
    repository.configure("fail-on: note");
    run(1, "check", a);
    run(0, "check", "--fail-on=warning", a);
    run(0, "check", "--isolated", a);
    repository.file("talks/lectern.yaml", "stage: draft");
    run(0, "check", a);
    repository.file("talks/lectern.yaml", "fail-on: warning");
    repository.configure("fail-on: never");
    run(0, "check", repository.path());
    repository.file("talks/lectern.yaml", "fail-on: note");
    run(1, "check", repository.path());
  }

  @Test
  void aBaselineIsRelativeToTheConfigurationOfTheFiles() {
    repository.configure("baseline: baseline.json");
    TestConsole missing = run(2, "check", repository.path());
    assertThat(missing.err())
        .contains("lectern.yaml:1:11: error: File ", "baseline.json\" not found.")
        .contains("help: Create it with \"lectern check --write-baseline ");
    run(0, "check", "--write-baseline", repository.path("baseline.json"), repository.path());
    TestConsole known = run(0, "check", "--fail-on=note", repository.path());
    assertThat(known.out()).endsWith("no findings, 3 in the baseline.\n");
    assertThat(known.err()).isEmpty();
    repository.file("talks/lectern.yaml", "stage: draft");
    run(1, "check", "--fail-on=note", repository.path());
    repository.file("talks/lectern.yaml", "baseline: ../baseline.json");
    run(0, "check", "--fail-on=note", repository.path());
    run(1, "check", "--isolated", "--fail-on=note", repository.path());
  }

  @Test
  void theOptionGoesOverTheConfiguration() {
    repository.configure("baseline: none.json");
    String other = repository.path("other.json");
    run(0, "check", "--write-baseline", other, repository.path());
    run(0, "check", "--baseline", other, repository.path());
  }

  @Test
  void aBaselineOutsideTheRepositoryIsRefused() {
    repository.file("../baseline.json", "{\"version\": 1, \"findings\": []}");
    repository.configure("baseline: ../baseline.json");
    assertThat(run(2, "check", repository.path()).err())
        .contains("The baseline ", " is outside the repository");
    repository.configure("baseline: talks");
    assertThat(run(2, "check", repository.path()).err())
        .contains("\"talks\" is not the path of a file.");
  }

  @Test
  void theEffectiveConfigurationHasBoth() {
    repository.configure("fail-on: warning", "baseline: baseline.json");
    assertThat(run(0, "config", repository.path("talks/a.yaml")).out())
        .containsPattern("\nFail on: warning \\(configuration at \\S*lectern.yaml:1\\)\n")
        .containsPattern("\nBaseline: \\S*baseline.json \\(configuration at \\S*lectern.yaml:2\\)");
  }

  private void record() {
    repository.configure("baseline: baseline.json");
    run(0, "check", "--write-baseline", repository.path("baseline.json"), repository.path());
  }

  @Test
  void findingsThatNoLongerOccurAreReportedAndRemoved() throws IOException {
    record();
    String before = baseline();
    repository.file("more/b.yaml", "title: Norms", "status: draft", "room:");
    TestConsole console = run(0, "check", repository.path());
    assertThat(console.err())
        .isEqualTo(
            "lectern: 1 finding in \""
                + repository.path("baseline.json")
                + "\" no longer occurs; --prune-baseline removes it.\n");
    assertThat(run(0, "check", "--verbose", repository.path()).err())
        .contains("lectern: no longer in more/b.yaml: structure/unknown-key\n");
    assertThat(run(0, "check", "--quiet", repository.path()).err()).isEmpty();
    assertThat(baseline()).isEqualTo(before);
    assertThat(run(0, "check", "--prune-baseline", repository.path()).err())
        .isEqualTo(
            "lectern: removed 1 finding that no longer occurs from \""
                + repository.path("baseline.json")
                + "\".\n");
    String pruned = baseline();
    assertThat(pruned).doesNotContain("structure/unknown-key");
    assertThat(before.lines().toList()).containsAll(pruned.lines().toList());
    assertThat(run(0, "check", "--prune-baseline", repository.path()).err()).isEmpty();
    assertThat(baseline()).isEqualTo(pruned);
    record();
    assertThat(baseline()).isEqualTo(pruned);
  }

  @Test
  void onlyWhatTheRunCoversIsOutOfDate() throws IOException {
    record();
    String before = baseline();
    repository.file("more/b.yaml", "title: Norms", "status: draft");
    assertThat(run(0, "check", repository.path("talks")).err()).isEmpty();
    assertThat(run(0, "check", "--select=people", repository.path()).err()).isEmpty();
    assertThat(run(0, "check", "--ignore=structure", repository.path()).err()).isEmpty();
    repository.file("more/b.yaml", "title: \"Norms", "status: draft");
    assertThat(run(1, "check", "--prune-baseline", repository.path()).err()).isEmpty();
    assertThat(baseline()).isEqualTo(before);
  }

  @Test
  void aFileThatIsGoneIsCoveredByItsFolder() throws IOException {
    record();
    Files.delete(Path.of(repository.path("more/b.yaml")));
    assertThat(run(0, "check", repository.path("talks")).err()).isEmpty();
    assertThat(run(0, "check", repository.path()).err()).startsWith("lectern: 2 findings in ");
    run(0, "check", "--prune-baseline", repository.path());
    assertThat(baseline()).doesNotContain("more/b.yaml").contains("talks/a.yaml");
  }

  @Test
  void ofSeveralEqualFindingsOnlyThoseThatAreGoneAreRemoved() throws IOException {
    repository.file(
        "talks/a.yaml",
        "title: A",
        "status: draft",
        "speakers: [{name: Bo Example, emial: a}, {name: Cy Example, emial: b}]");
    record();
    assertThat(baseline()).contains("\"count\" : 2");
    repository.file(
        "talks/a.yaml", "title: A", "status: draft", "speakers: [{name: Bo Example, emial: a}]");
    run(0, "check", "--prune-baseline", repository.path());
    assertThat(baseline()).doesNotContain("\"count\" : 2").contains("talks/a.yaml");
    run(0, "check", repository.path());
  }

  @Test
  void thereMustBeABaselineToPrune() {
    assertThat(run(2, "check", "--prune-baseline", repository.path()).err())
        .contains("There is no baseline for --prune-baseline; name one with --baseline");
    assertThat(run(2, "check", "--prune-baseline", "--write-baseline=x", repository.path()).err())
        .contains("--write-baseline", "--prune-baseline");
  }
}
