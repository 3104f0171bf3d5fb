package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lectern.testing.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told, what makes the check fail, and which files of a folder are read. */
class CheckOptionsTest {
  @TempDir private Path folder;
  private Repository repository;
  private String error;
  private String warnings;
  private String note;

  @BeforeEach
  void create() {
    repository = new Repository(folder);
    error = repository.file("error.yaml", "title: Access", "status: draft", "x: 1");
    warnings =
        repository.file(
            "warnings.yaml",
            "title: Access",
            "status: draft",
            "moderator: Ada Example",
            "online-moderator: Ada Example",
            "rapporteur: {name: Ben Example, emial: a}");
    note = repository.file("note.yaml", "title: Access", "status: draft", "moderator: ADA EXAMPLE");
    repository.file(
        "warnings.yaml",
        "title: Access",
        "status: draft",
        "moderator: Ada Example",
        "online-moderator: Ada Example");
  }

  @ParameterizedTest
  @CsvSource({
    "error, 1, 0, 0",
    "warning, 1, 1, 0",
    "note, 1, 1, 1",
    "never, 0, 0, 0",
  })
  void theLevelThatFailsIsAskedFor(String level, int ofError, int ofWarning, int ofNote) {
    String option = "--fail-on=" + level;
    assertThat(new TestConsole().run("check", option, error)).isEqualTo(ofError);
    assertThat(new TestConsole().run("check", option, warnings)).isEqualTo(ofWarning);
    assertThat(new TestConsole().run("check", option, note)).isEqualTo(ofNote);
  }

  @Test
  void tooManyWarningsFail() {
    assertThat(new TestConsole().run("check", "--max-warnings=1", warnings)).isZero();
    assertThat(new TestConsole().run("check", "--max-warnings=0", warnings)).isEqualTo(1);
    assertThat(new TestConsole().run("check", "--max-warnings=0", note)).isZero();
    assertThat(new TestConsole().run("check", "--max-warnings=0", "--fail-on=never", warnings))
        .isEqualTo(1);
    assertThat(new TestConsole().run("check", "--max-warnings=0", "--ignore=people", warnings))
        .isZero();
  }

  @Test
  void onlyWhatIsSelectedIsToldAndCounts() {
    assertThat(repository.check(0, "--select=people", error)).contains("no findings");
    assertThat(repository.check(1, "--select=structure", error)).contains("1 error");
    assertThat(repository.check(1, "--select", "people,structure/unknown-key", error, note))
        .contains("1 error, 1 note");
    assertThat(repository.check(0, "--select=people", "--select=timing", error, note))
        .contains("1 note");
    assertThat(repository.check(0, "--select=people", "--ignore=people/name-case", error, note))
        .contains("no findings");
    assertThat(repository.check(0, "--ignore=structure/unknown-key", error))
        .contains("no findings");
  }

  @Test
  void howOftenEachRuleFoundSomethingIsCounted() {
    for (int i = 0; i < 10; i++) {
      repository.file("more/" + i + ".yaml", "title: Access", "status: draft", "y: 1");
    }
    String said = repository.out(1, "check", "--statistics", repository.path());
    Golden.check(said, Golden.folder("reports").resolve("statistics.txt"));
  }

  @Test
  void deadlinesAreJudgedByTheMomentGiven() {
    String talk = repository.file("igf.yaml", "event: IGF 2021", "title: Access", "status: draft");
    String[] late = {"--select=timing/submission-deadline", "--now=2021-05-27T00:00Z", talk};
    assertThat(repository.check(0, late)).contains("warning: The submission deadline was");
    String before = repository.check(0, "--select=timing", "--now=2021-05-26T23:00Z", talk);
    assertThat(before).contains("igf-2021").doesNotContain("deadline was");
    assertThat(repository.check(0, "--select=timing", "--now=2021-01-01", talk))
        .doesNotContain("deadline was");
  }

  @Test
  void aFileThatIsNamedTwiceIsReadOnce() {
    assertThat(repository.check(1, error, repository.path(), repository.path("./error.yaml")))
        .startsWith("error.yaml:3:1")
        .contains("Checked 3 proposals")
        .contains("1 error, 1 warning, 1 note");
  }

  @Test
  void aFolderIsReadAsTheConfigurationSays() {
    repository.file("drafts/old/a.yaml", "title: Access", "status: draft");
    repository.file("drafts/b.yml", "title: Access", "status: draft");
    repository.file("drafts/.hidden/c.yaml", "title: Access", "status: draft");
    repository.file("drafts/.d.yaml", "title: Access", "status: draft");
    repository.file("drafts/notes.txt", "no proposal");
    assertThat(repository.check(1, repository.path())).contains("5 proposals");
    repository.configure("exclude: [old, note.yaml]");
    assertThat(repository.check(1, repository.path())).contains("3 proposals");
    repository.configure("include: drafts", "exclude: drafts/old/*.yaml");
    assertThat(repository.check(0, repository.path())).contains("Checked 1 proposal");
    // What is named itself is read, whatever is included.
    assertThat(repository.check(0, repository.path("drafts/old/a.yaml"))).contains("1 proposal ");
    repository.file("drafts/lectern.yaml", "exclude: b.yml");
    assertThat(repository.check(0, repository.path())).contains("1 proposal ");
    assertThat(repository.check(1, "--isolated", repository.path())).contains("5 proposals");
  }

  @Test
  void aFolderThatCannotBeReadIsAFindingAndTheOthersAreChecked() throws IOException {
    repository.file("closed/a.yaml", "title: Access");
    Path closed = Path.of(repository.path("closed"));
    assumeTrue(
        closed.toFile().setReadable(false) && !Files.isReadable(closed),
        "no folder is closed to the user of this test or on this system");
    assertThat(repository.check(1, repository.path()))
        .contains(
            "closed:1:1: error: It can't be opened: permission denied. [structure/unreadable]")
        .contains("note.yaml");
  }

  @Test
  void linksGoRoundInNoCircle() throws IOException {
    Path root = Path.of(repository.path());
    Files.createSymbolicLink(root.resolve("loop"), root);
    Files.createSymbolicLink(root.resolve("self.yaml"), Path.of("self.yaml"));
    Files.createSymbolicLink(root.resolve("gone.yaml"), Path.of("nowhere.yaml"));
    Files.createSymbolicLink(root.resolve("linked.yaml"), Path.of("note.yaml"));
    assertThat(repository.check(1, repository.path()))
        .contains("3 proposals")
        .contains("gone.yaml:1:1: error: Broken symbolic link. [structure/unreadable]")
        .contains(
            "self.yaml:1:1: error: The symbolic link points to itself. [structure/unreadable]");
    assertThat(repository.check(1, repository.path("loop"))).contains("3 proposals");
  }
}
