package lectern.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import lectern.proposal.Stage;
import lectern.source.ParseResult;
import lectern.source.SourceRange;
import lectern.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtendsTest {
  private static final Profile BASE = Profiles.shipped("igf-2021");

  private static Profile profile(String... lines) {
    ParseResult<Profile> loaded =
        Profiles.read(new SourceText("mine.yaml", String.join("\n", lines) + "\n"));
    assertThat(loaded.problems()).isEmpty();
    return loaded.value().orElseThrow();
  }

  /** A source that is a line of the profile itself. */
  private static Source own(Source source) {
    assertThat(source.url()).isEmpty();
    assertThat(source.statedAt().map(SourceRange::file)).hasValue("mine.yaml");
    return source;
  }

  @Test
  void whatIsNotStatedIsInherited() {
    Profile mine = profile("profile: mine", "extends: igf-2021");
    assertThat(mine.name()).isEqualTo("mine");
    assertThat(mine.title()).isEqualTo(BASE.title());
    assertThat(mine.event()).isEqualTo(BASE.event());
    assertThat(mine.calendar()).isEqualTo(BASE.calendar());
    assertThat(mine.themeName()).isEqualTo(BASE.themeName());
    assertThat(mine.vocabularies()).isEqualTo(BASE.vocabularies());
    assertThat(mine.requirements()).isEqualTo(BASE.requirements());
    assertThat(mine.formats()).isEqualTo(BASE.formats());
    assertThat(mine.givenHeadings()).isEqualTo(BASE.givenHeadings());
    assertThat(mine.notes()).isEqualTo(BASE.notes());
    assertThat(mine.sources()).isEqualTo(BASE.sources());
    assertThat(mine.settings()).isEqualTo(BASE.settings());
  }

  @Test
  void whatIsStatedReplacesWhatIsInherited() {
    Profile mine =
        profile(
            "profile: mine",
            "extends: igf-2021",
            "title: Mine",
            "event: Mine 2027",
            "place: Here",
            "rooms: [Hall, Roof]",
            "day-start: 4:30",
            "dates: {start: 2027-01-01, end: 2027-01-01}",
            "submission-deadline: {moment: 2026-12-01 12:00+02:00}",
            "report-deadline: {days-after-event: 5}",
            "theme-name: {name: strand}",
            "notes: [Be kind.]",
            "formats: {rows: [{format: Panel, minutes: 45}]}",
            "given-headings: [{theme: 'Trust, security, stability', headings: A heading}]");
    assertThat(mine.title()).isEqualTo("Mine");
    assertThat(mine.event()).hasValue("Mine 2027");
    assertThat(mine.calendar().rooms()).containsExactly("Hall", "Roof");
    assertThat(mine.dayStart().time()).isEqualTo(LocalTime.of(4, 30));
    assertThat(mine.calendar().place()).hasValue("Here");
    assertThat(mine.calendar().dates().orElseThrow().start()).hasToString("2027-01-01");
    assertThat(mine.calendar().submissionDeadline().orElseThrow().moment())
        .hasToString("2026-12-01T12:00+02:00");
    ReportDeadline deadline = mine.calendar().reportDeadline().orElseThrow();
    assertThat(deadline).isEqualTo(new ReportDeadline.AfterEvent(5, own(deadline.source())));
    assertThat(mine.reportHours()).isEmpty();
    ThemeName name = mine.themeName().orElseThrow();
    assertThat(name).isEqualTo(new ThemeName("strand", own(name.source())));
    Source noted = own(mine.notes().get(0).source());
    assertThat(mine.notes()).containsExactly(new Note("Be kind.", noted));
    Source formats = own(mine.formats().get(0).source());
    assertThat(mine.formats())
        .containsExactly(new FormatRow("Panel", List.of(), List.of(45), formats));
    Source given = own(mine.givenHeadings().get(0).source());
    assertThat(mine.givenHeadings())
        .containsExactly(
            new GivenHeadings("Trust, security, stability", List.of("A heading"), true, given));
  }

  @Test
  void aKeyWithoutAValueLiftsWhatIsInherited() {
    Profile mine =
        profile(
            "extends: igf-2021",
            "event:",
            "place:",
            "time-zone:",
            "dates:",
            "submission-deadline:",
            "report-deadline:",
            "theme-name:",
            "notes: []",
            "formats:",
            "given-headings:",
            "required:",
            "rules:");
    assertThat(mine.event()).isEmpty();
    assertThat(mine.calendar()).isEqualTo(CallDates.EMPTY);
    assertThat(mine.themeName()).isEmpty();
    assertThat(mine.notes()).isEmpty();
    assertThat(mine.formats()).isEmpty();
    assertThat(mine.givenHeadings()).isEmpty();
    assertThat(mine.requirements()).isEmpty();
    assertThat(mine.settings()).isEmpty();
    assertThat(mine.vocabularies()).isEqualTo(BASE.vocabularies());
  }

  @Test
  void aProfileWithoutANameIsCalledLikeItsFile() {
    Profile mine = profile("extends: generic");
    assertThat(mine.name()).isEqualTo("mine.yaml");
    assertThat(mine.title()).isEqualTo("Any event");
    assertThat(profile("place: Here").title()).isEqualTo("mine.yaml");
  }

  @Test
  void aVocabularyIsReplacedAsAWhole() {
    Profile mine = profile("extends: igf-2021", "vocabularies:", "  themes: {values: [One, Two]}");
    assertThat(mine.vocabularies().themes().names()).containsExactly("One", "Two");
    Source source = own(mine.vocabularies().themes().source());
    assertThat(source.statedAt().orElseThrow().start().line()).isEqualTo(3);
    assertThat(mine.vocabularies().themes().isOpen()).isFalse();
    assertThat(mine.vocabularies().layouts()).isEqualTo(BASE.vocabularies().layouts());
  }

  @Test
  void aVocabularyWithoutValuesPermitsAnything() {
    Profile mine = profile("extends: igf-2021", "vocabularies: {themes: , layouts: {open: true}}");
    assertThat(mine.vocabularies().themes().known("Anything")).hasValue("Anything");
    assertThat(mine.vocabularies().layouts().known("Anything")).hasValue("Anything");
  }

  @Test
  void anOpenVocabularyKnowsItsWordsAndPermitsOthers() {
    Vocabulary themes =
        profile("vocabularies: {themes: {open: true, values: [{name: One, aliases: [1]}]}}")
            .vocabularies()
            .themes();
    assertThat(themes.isOpen()).isTrue();
    assertThat(themes.known("one")).hasValue("One");
    assertThat(themes.canonical("1")).isEqualTo("One");
    assertThat(themes.known("Two")).hasValue("Two");
    assertThat(themes.find("Two")).isEmpty();
  }

  @Test
  void requiredFieldsAreReplacedStageByStage() {
    Profile mine =
        profile(
            "extends: igf-2021",
            "required:",
            "  submission: [title, {types: [WS], level: note, fields: [issues]}]",
            "  report:");
    assertThat(mine.requirements(Stage.DRAFT, Optional.empty()))
        .isEqualTo(BASE.requirements(Stage.DRAFT, Optional.empty()));
    assertThat(mine.requirements())
        .filteredOn(requirement -> requirement.from() == Stage.SUBMISSION)
        .extracting(
            requirement -> requirement.path().toString(), Requirement::types, Requirement::level)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("title", List.of(), Optional.empty()),
            org.assertj.core.groups.Tuple.tuple(
                "issues", List.of("workshop"), Optional.of(Level.NOTE)));
    assertThat(mine.requirements()).noneMatch(requirement -> requirement.from() == Stage.REPORT);
    assertThat(mine.requirements()).anyMatch(requirement -> requirement.from() == Stage.PROGRAMME);
  }

  @Test
  void requiredFieldsOfSomeSessionTypesAreAskedOfNoOther() {
    assertThat(BASE.requirements(Stage.SUBMISSION, Optional.of("town hall")))
        .isEqualTo(BASE.requirements(Stage.DRAFT, Optional.empty()));
    assertThat(BASE.requirements(Stage.SUBMISSION, Optional.of("worksop")))
        .isEqualTo(BASE.requirements(Stage.DRAFT, Optional.empty()));
    assertThat(BASE.requirements(Stage.SUBMISSION, Optional.of("ws"))).hasSizeGreaterThan(20);
  }

  @Test
  void withoutASessionTypeOnlyTheTypeIsAskedWhereItIsRequired() {
    assertThat(paths(BASE.requirements(Stage.SUBMISSION, Optional.empty())))
        .contains("title", "type")
        .doesNotContain("theme", "speakers");
    Profile mine =
        profile(
            "extends: igf-2021", "required: {submission: [{types: [workshop], fields: [theme]}]}");
    assertThat(paths(mine.requirements(Stage.SUBMISSION, Optional.empty()))).contains("theme");
  }

  @Test
  void aStageNotesWhatTheOneBeforeRequiresAndForgetsTheEarlierOnes() {
    assertThat(BASE.requirements(Stage.PROGRAMME, Optional.of("workshop")))
        .filteredOn(requirement -> requirement.from() == Stage.SUBMISSION)
        .isNotEmpty()
        .allMatch(requirement -> requirement.level().equals(Optional.of(Level.NOTE)));
    assertThat(BASE.requirements(Stage.REPORT, Optional.of("workshop")))
        .extracting(Requirement::from)
        .contains(Stage.DRAFT, Stage.PROGRAMME, Stage.REPORT)
        .doesNotContain(Stage.SUBMISSION);
  }

  private static List<String> paths(List<Requirement> requirements) {
    return requirements.stream().map(requirement -> requirement.path().toString()).toList();
  }

  @Test
  void aLevelAloneKeepsTheRest() {
    Setting setting =
        profile("extends: igf-2021", "rules: {people/minimum: warning}")
            .settings()
            .get("people/minimum");
    Setting base = BASE.settings().get("people/minimum");
    assertThat(setting.level()).hasValue(Level.WARNING);
    assertThat(setting.parameters()).isEqualTo(base.parameters());
    assertThat(setting.types()).isEqualTo(base.types());
    assertThat(setting.source()).isEqualTo(base.source());
    assertThat(setting.range().file()).isEqualTo("mine.yaml");
  }

  @Test
  void aParameterAloneKeepsTheLevelButNotTheSource() {
    Setting setting =
        profile("extends: igf-2021", "rules: {people/minimum: {minimum: 4}}")
            .settings()
            .get("people/minimum");
    assertThat(setting.level()).hasValue(Level.ERROR);
    assertThat(setting.written("minimum")).hasValue("4");
    assertThat(setting.types()).containsExactly("workshop");
    assertThat(own(setting.source()).statedAt()).hasValue(setting.range());
  }

  @Test
  void oneParameterIsReplacedAndTheOthersStay() {
    Profile mine =
        profile(
            "extends: igf-2023",
            "sources: {mine: https://example.org/}",
            "rules:",
            "  people/onsite-presence: {speakers: 4, source: mine, certainty: observed}");
    Setting setting = mine.settings().get("people/onsite-presence");
    assertThat(setting.written("speakers")).hasValue("4");
    assertThat(setting.written("moderators")).hasValue("1");
    assertThat(setting.source())
        .isEqualTo(new Source(Optional.of("https://example.org/"), Certainty.OBSERVED));
  }

  @Test
  void theSourceAndTheTypesOfARuleCanBeReplacedAlone() {
    Profile mine =
        profile(
            "extends: igf-2021",
            "rules:",
            "  people/minimum: {source: criteria}",
            "  people/confirmed: {certainty: house}",
            "  people/maximum: {types: [town hall, OF]}",
            "  content/title-length: {types: []}");
    assertThat(mine.settings().get("people/minimum").source())
        .isEqualTo(new Source(Optional.of(BASE.sources().get("criteria")), Certainty.STATED));
    Source confirmed = own(mine.settings().get("people/confirmed").source());
    assertThat(confirmed.statedAt().orElseThrow().start().line()).isEqualTo(4);
    assertThat(mine.settings().get("people/maximum").types())
        .containsExactly("town hall", "open forum");
    assertThat(mine.settings().get("people/maximum").written("maximum")).hasValue("5");
    assertThat(mine.settings().get("content/title-length").types()).isEmpty();
  }

  @Test
  void aRuleThatIsOffStaysOffUntilALevelIsStated() {
    Profile mine =
        profile(
            "extends: igf-2022",
            "rules:",
            "  people/minimum: off",
            "  people/confirmed: {level: off, minimum: 9}",
            "  content/policy-question-form: {types: [workshop]}",
            "  timing/agenda-gap: error");
    assertThat(mine.settings().get("people/minimum").on()).isFalse();
    assertThat(mine.settings().get("people/confirmed").on()).isFalse();
    assertThat(mine.settings().get("content/policy-question-form").on()).isFalse();
    assertThat(mine.settings().get("timing/agenda-gap").on()).isTrue();
    Profile again = profile("extends: igf-2022", "rules: {content/policy-question-form: error}");
    assertThat(again.settings().get("content/policy-question-form").on()).isTrue();
  }

  @Test
  void theNamesOfInheritedSourcesCanBeUsedAndReplaced() {
    Profile mine =
        profile(
            "extends: igf-2021",
            "sources: {call: https://example.org/call}",
            "rules:",
            "  people/name-case: {source: call}",
            "  people/igo-region: {source: screening}");
    assertThat(mine.settings().get("people/name-case").source().url())
        .hasValue("https://example.org/call");
    assertThat(mine.settings().get("people/igo-region").source().url())
        .hasValue(BASE.sources().get("screening"));
    assertThat(mine.calendar().submissionDeadline().orElseThrow().source().url())
        .as("what refers to the inherited page goes on doing so")
        .hasValue(BASE.sources().get("call"));
  }

  @Test
  void aFileExtendsAFileByThePathFromItsOwnFolder(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("ours"));
    Files.writeString(folder.resolve("base.yml"), "extends: igf-2021\nevent: Base\nplace: There\n");
    Files.writeString(
        folder.resolve("ours").resolve("mid.yaml"), "extends: ../base.yml\nevent: Mid\n");
    Files.writeString(folder.resolve("mine.yaml"), "extends: ours/mid.yaml\ntitle: Mine\n");
    Profile mine = Profiles.file(folder.resolve("mine.yaml")).value().orElseThrow();
    assertThat(mine.title()).isEqualTo("Mine");
    assertThat(mine.event()).hasValue("Mid");
    assertThat(mine.calendar().place()).hasValue("There");
    assertThat(mine.requirements()).isEqualTo(BASE.requirements());
  }

  @Test
  void aFileThatIsNotThereIsNoProfile(@TempDir Path folder) {
    assertThatThrownBy(() -> Profiles.file(folder.resolve("none.yaml")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void aTextCanNotExtendAFile() {
    assertThat(Profiles.read(new SourceText("mine.yaml", "extends: base.yaml\n")).problems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.message())
                    .isEqualTo(
                        "\"base.yaml\" is a path; only a profile in a file can extend another file."));
  }

  @Test
  void aFileThatIsNotUtf8IsSaidSo(@TempDir Path folder) throws IOException {
    Files.write(folder.resolve("base.yaml"), new byte[] {'a', ':', ' ', (byte) 0xFC, '\n'});
    Files.writeString(folder.resolve("mine.yaml"), "extends: base.yaml\n");
    ParseResult<Profile> loaded = Profiles.file(folder.resolve("mine.yaml"));
    assertThat(loaded.value()).isEmpty();
    assertThat(loaded.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.message()).contains("not valid UTF-8");
              assertThat(problem.range().file()).endsWith("base.yaml");
            });
  }

  @Test
  void aPathThatNoFileSystemTakesIsNoPath(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("mine.yaml"), "extends: \"base\\0.yaml\"\n");
    assertThat(Profiles.file(folder.resolve("mine.yaml")).problems())
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.message()).contains("is not a valid relative path"));
  }

  @Test
  void aRuleWithoutAValueIsAsIfItWereNotInherited() {
    Profile mine = profile("extends: igf-2021", "rules: {people/minimum: , people/maximum: note}");
    assertThat(mine.setting("people/minimum")).isEmpty();
    assertThat(mine.setting("people/maximum")).isPresent();
  }

  @Test
  void aFileThatCanNotBeReadIsSaidSo(@TempDir Path folder) throws IOException {
    Path base = Files.writeString(folder.resolve("base.yaml"), "title: Base\n");
    org.junit.jupiter.api.Assumptions.assumeTrue(
        base.toFile().setReadable(false) && !Files.isReadable(base),
        "This user may read every file.");
    Files.writeString(folder.resolve("mine.yaml"), "extends: base.yaml\n");
    assertThat(Profiles.file(folder.resolve("mine.yaml")).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).endsWith("can't be read."));
  }
}
