package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Findings that were there before. */
class BaselineCheckTest {
  @TempDir private Path folder;
  private Repository repository;
  private String baseline;

  @BeforeEach
  void create() {
    repository = new Repository(folder);
    baseline = repository.path("desk/baseline.json");
    repository.file("desk/README", "Kept by the desk.");
  }

  private void record() {
    TestConsole console = new TestConsole();
    assertThat(console.run("check", "--write-baseline", baseline, repository.path())).isZero();
    assertThat(console.out()).isEmpty();
    assertThat(console.err()).startsWith("lectern: wrote ").endsWith(" to \"" + baseline + "\".\n");
  }

  private String check(int status) {
    return repository.check(status, "--baseline", baseline, repository.path());
  }

  @Test
  void whatWasThereBeforeIsNotToldAgain() {
    repository.file("talks/a.yaml", "tittle: Access", "status: draft");
    record();
    assertThat(check(0))
        .isEqualTo(
            "Checked 1 proposal against generic (draft stage): no findings, 1 in the baseline.\n");
  }

  @Test
  void linesMayMoveAndNumbersChange() {
    repository.file(
        "a.yaml",
        "title: Access",
        "status: draft",
        "format: {type: Panel, minutes: 60}",
        "agenda:",
        "  - {minutes: 65, title: Talk}");
    record();
    assertThat(check(0)).contains("no findings");
    repository.file(
        "a.yaml",
        "# Moved.",
        "title: Access",
        "status: draft",
        "format: {type: Panel, minutes: 60}",
        "agenda:",
        "  - {minutes: 61, title: Talk}");
    assertThat(check(0)).contains("no findings");
  }

  @Test
  void oneMoreOfTheSameKindIsNew() {
    repository.file("a.yaml", "title: Access", "status: draft", "x: 1", "tittle: a");
    record();
    repository.file("a.yaml", "title: Access", "status: draft", "x: 1", "tittle: a", "tilte: b");
    assertThat(check(1)).contains("a.yaml:5:1: error: \"tilte\"").contains("1 error,");
    repository.file("b.yaml", "title: Access", "status: draft", "x: 1");
    assertThat(check(1)).contains("b.yaml:3:1: error: \"x\"").contains("2 errors,");
  }

  @Test
  void asManyAreKnownAsThereWere() {
    String person = "  - {name: Ada Example, emial: a}";
    repository.file("a.yaml", "title: Access", "status: draft", "organizers:", person);
    record();
    assertThat(check(0)).contains("1 in the baseline");
    repository.file(
        "a.yaml",
        "title: Access",
        "status: draft",
        "organizers:",
        person,
        person.replace("Ada", "Ben"));
    assertThat(check(1))
        .contains("a.yaml:5:25: error")
        .contains("1 error,")
        .contains("1 in the baseline");
  }

  @Test
  void whatWasMendedNeedsNoNewBaseline() {
    repository.file("a.yaml", "title: Access", "status: draft", "x: 1");
    record();
    repository.file("a.yaml", "title: Access", "status: draft");
    assertThat(check(0)).endsWith("no findings.\n");
  }

  @Test
  void pathsAreFromTheFolderOfTheBaseline() throws IOException {
    repository.file("talks/a.yaml", "title: Access", "status: draft", "x: 1");
    record();
    assertThat(Files.readString(Path.of(baseline))).contains("\"../talks/a.yaml\"");
    Path relative =
        Path.of("").toAbsolutePath().relativize(Path.of(repository.path("talks/a.yaml")));
    assertThat(repository.check(0, "--baseline", baseline, relative.toString()))
        .contains("1 in the baseline");
  }

  @Test
  void writingTakesNoNoticeOfAnEarlierBaseline() throws IOException {
    repository.file("a.yaml", "title: Access", "status: draft", "x: 1");
    record();
    String before = Files.readString(Path.of(baseline));
    TestConsole console = new TestConsole();
    assertThat(
            console.run(
                "check", "--baseline", baseline, "--write-baseline", baseline, repository.path()))
        .isZero();
    assertThat(Files.readString(Path.of(baseline))).isEqualTo(before);
  }

  @Test
  void theWrittenFileIsInOrder() throws IOException {
    repository.file("b.yaml", "title: Access", "status: draft", "x: 1", "moderator: ADA EXAMPLE");
    repository.file("a.yaml", "title: Access", "status: draft", "x: 1", "y: 1");
    repository.file("c.yaml", "title: Access", "status: draft");
    record();
    assertThat(
            Files.readString(Path.of(baseline))
                .lines()
                .filter(line -> line.contains("file") || line.contains("rule"))
                .map(String::strip))
        .containsExactly(
            "\"file\" : \"../a.yaml\",",
            "\"rule\" : \"structure/unknown-key\",",
            "\"file\" : \"../a.yaml\",",
            "\"rule\" : \"structure/unknown-key\",",
            "\"file\" : \"../b.yaml\",",
            "\"rule\" : \"people/name-case\",",
            "\"file\" : \"../b.yaml\",",
            "\"rule\" : \"structure/unknown-key\",");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | 1:1: error: The file contains no baseline.",
        "[] | 1:1: error: A baseline must be a mapping, not a list.",
        "{\"version\": 1 | 1:1: error: ",
        "{\"findings\": []} | 1:2: error: Unsupported baseline version",
        "{\"version\": 2, \"findings\": []} | 1:13: error: Unsupported baseline version",
        "{\"version\": \"one\", \"findings\": []} | 1:13: error: \"version\" must be a whole number",
        "{\"version\": 1} | 1:2: error: \"findings\" is required in a baseline.",
        "{\"version\": 1, \"findings\": [7]} | 1:29: error: An item of \"findings\" must be a mapping, not \"7\".",
        "{\"version\": 1, \"findings\": [{\"rule\": \"a/b\", \"fingerprint\": \"0\"}]} | \"file\" is required",
        "{\"version\": 1, \"findings\": [{\"file\": \"a\", \"rule\": \"a/b\"}]} | \"fingerprint\" is required",
        "{\"version\": 1, \"findings\": [], \"files\": 2} | \"files\" is not a valid key of a baseline.",
      })
  void whatIsNoBaselineEndsTheRun(String text, String told) {
    repository.file("desk/baseline.json", text);
    TestConsole console = new TestConsole();
    assertThat(console.run("check", "--baseline", baseline, repository.path())).isEqualTo(2);
    assertThat(console.out()).isEmpty();
    assertThat(console.err()).startsWith(baseline).contains(told).doesNotContain("\tat ");
    assertThat(console.err().split(": error: ", -1)).hasSize(2);
  }
}
