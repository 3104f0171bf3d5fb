package lectern.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.config.FileSettings;
import lectern.edit.tidy.Tidier;
import lectern.edit.tidy.TidyResult;
import lectern.profile.Profile;
import lectern.profile.Profiles;
import lectern.profile.Requirement;
import lectern.proposal.Stage;
import lectern.session.Now;
import lectern.session.Workers;
import lectern.source.Input;
import lectern.testing.Checks;
import lectern.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Drafts for each type of session of each call. */
class DraftWriterTest {
  static Stream<Arguments> calls() {
    return Profiles.SHIPPED.stream()
        .flatMap(
            name -> {
              List<String> types =
                  new ArrayList<>(Profiles.shipped(name).vocabularies().sessionTypes().names());
              return types.isEmpty()
                  ? Stream.of(Arguments.of(name, Optional.empty()))
                  : types.stream().map(type -> Arguments.of(name, Optional.of(type)));
            });
  }

  @ParameterizedTest
  @MethodSource("calls")
  void aDraftWithATitleHasNoFindings(String name, Optional<String> type) {
    Answers answers = Answers.of(Profiles.shipped(name), type, Optional.of("Networks of our own"));
    assertThat(findings(name, DraftWriter.write(answers), Stage.DRAFT)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("calls")
  void aSubmissionLacksEachRequiredFieldOnce(String name, Optional<String> type) {
    Profile profile = Profiles.shipped(name);
    List<String> required =
        profile.requirements(Stage.SUBMISSION, type).stream()
            .map(Requirement::path)
            .filter(path -> path.inner().isEmpty())
            .map(Object::toString)
            .filter(path -> !path.equals("title") && !path.equals("status"))
            .filter(path -> !path.equals("type") || type.isEmpty())
            .filter(path -> !path.equals("event") || profile.event().isEmpty())
            .distinct()
            .toList();
    List<Finding> findings = findings(name, draft(name, type), Stage.SUBMISSION);
    assertThat(findings)
        .filteredOn(finding -> !finding.rule().equals("structure/required"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("content/placeholder");
              assertThat(finding.message()).isEqualTo("Placeholder \"TBD\" in \"title\".");
            });
    assertThat(
            findings.stream()
                .filter(finding -> finding.rule().equals("structure/required"))
                .flatMap(finding -> finding.fields().stream()))
        .containsExactlyInAnyOrderElementsOf(required);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void linesAreShortAndAlwaysTheSame(String name, Optional<String> type) {
    String draft = draft(name, type);
    assertThat(draft).isEqualTo(draft(name, type));
    assertThat(draft.lines()).allMatch(line -> line.length() <= 100);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void aDraftIsTidy(String name, Optional<String> type) throws IOException {
    FileSettings settings = FileSettings.NONE.with(Optional.of(name), Optional.empty());
    List<Input> files = List.of(Checks.file("draft.yaml", draft(name, type)));
    assertThat(Checks.loader(settings, Now.unknown()).load(files, Workers.ALONE, Tidier::tidy))
        .containsExactly(new TidyResult.Unchanged());
  }

  /** What a proposer gets who removes every mark and replaces nothing. */
  @ParameterizedTest
  @MethodSource("calls")
  void allExamplesAreReadAsFields(String name, Optional<String> type) {
    String draft = draft(name, type);
    String filled = uncommented(draft);
    assertThat(filled).contains("\nspeakers:\n  - name: ");
    assertThat(findings(name, filled, Stage.DRAFT))
        .extracting(Finding::rule)
        .doesNotContain("structure/syntax", "structure/unknown-key", "structure/wrong-type")
        .doesNotContain("structure/duplicate-key", "structure/required")
        .noneMatch(rule -> rule.startsWith("vocabulary/"));
  }

  /** A field ends with the empty line, or with the comment on the next one. */
  private static String uncommented(String draft) {
    StringBuilder filled = new StringBuilder();
    boolean isInField = false;
    for (String line : draft.lines().toList()) {
      isInField = line.matches("#[a-z].*") || (isInField && line.startsWith("#  "));
      filled.append(isInField ? line.substring(1) : line).append('\n');
    }
    return filled.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "igf-2025,workshop",
    "igf-2021,workshop",
    "igf-2019,workshop",
    "eurodig,",
    "generic,talk"
  })
  void draftsAre(String name, String type) {
    Optional<String> word = Optional.ofNullable(type);
    Golden.check(draft(name, word), Golden.folder("drafts").resolve(name + ".yaml"));
  }

  @Test
  void answersAreTextsWhateverIsInThem() {
    String title = "- \"Who\": pays? # \\ {a, b}\u001b[31m\u0000 *x &y\u202e!";
    Answers answers =
        new Answers(
            Profiles.shipped("igf-2025"),
            Optional.of("workshop"),
            Optional.of(title),
            Optional.of("Roundtable"),
            List.of(
                new Answers.Speaker(
                    "yes",
                    Optional.of("Ex: \"Am\" # ple"),
                    Optional.of("Government"),
                    Optional.of("African Group"))),
            Optional.of("../proposal.schema.json"));
    String draft = DraftWriter.write(answers);
    assertThat(draft)
        .startsWith("# yaml-language-server: $schema=../proposal.schema.json\n")
        .contains(
            "title: \"- \\\"Who\\\": pays? # \\\\ {a, b} [31m *x &y !\"\n",
            "format:\n  type: Roundtable\n",
            "  - name: \"yes\"\n    organization: \"Ex: \\\"Am\\\" # ple\"\n");
    assertThat(findings("igf-2025", draft, Stage.DRAFT)).isEmpty();
  }

  private static String draft(String name, Optional<String> type) {
    return DraftWriter.write(Answers.of(Profiles.shipped(name), type, Optional.empty()));
  }

  private static List<Finding> findings(String name, String text, Stage stage) {
    CheckedFile file =
        Checks.check(
                FileSettings.NONE.with(Optional.of(name), Optional.of(stage)),
                Checks.file("draft.yaml", text))
            .get(0);
    return file.findings();
  }
}
