package lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.source.Position;
import lectern.testing.Checks;
import lectern.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples that are shipped report what they say they report, and nothing else. */
class ExamplesTest {
  private static final Path FOLDER = Path.of("examples");
  private static final String EXPECTATION = "# expect: ";

  static List<Path> brokenOnes() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve("broken"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("brokenOnes")
  void aBrokenExampleReportsWhatItsFirstLinesSay(Path file) {
    String text = Golden.read(file);
    List<String> expected =
        text.lines()
            .takeWhile(line -> line.startsWith(EXPECTATION))
            .map(line -> line.substring(EXPECTATION.length()))
            .toList();

    assertThat(expected).as("%s says what it reports", file).isNotEmpty();
    assertThat(findings(file)).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void thereIsAnExampleOfEachTypicalFault() throws IOException {
    assertThat(brokenOnes()).hasSizeGreaterThan(10);
  }

  @Test
  void theLeastDraftIsClean() {
    CheckedFile file =
        Checks.check("minimal-draft.yaml", Golden.read(FOLDER.resolve("minimal-draft.yaml")));

    assertThat(file.findings()).isEmpty();
    assertThat(file.proposals())
        .extracting(checked -> checked.profile().name() + " " + checked.stage().word())
        .containsExactly("igf-2021 draft");
  }

  @Test
  void theCompleteSubmissionIsClean() {
    assertThat(findings(FOLDER.resolve("complete-submission.yaml"))).isEmpty();
  }

  @Test
  void theModelSessionReportsWhatItsPublishedPageShows() {
    assertThat(findings(FOLDER.resolve("igf-2021-ws-119.yaml")))
        .containsExactly(
            "30:11 people/name-case", "35:21 people/igo-region", "40:13 people/role-collision");
  }

  private static List<String> findings(Path file) {
    return Checks.check(file.toString(), Golden.read(file)).findings().stream()
        .map(ExamplesTest::line)
        .toList();
  }

  private static String line(Finding finding) {
    Position start = finding.range().start();
    return start.line() + ":" + start.column() + " " + finding.rule();
  }
}
