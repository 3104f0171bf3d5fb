package lectern.reference.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lectern.check.SettingsCheck;
import lectern.profile.Profile;
import lectern.profile.Profiles;
import lectern.source.ParseResult;
import lectern.source.Problem;
import lectern.testing.Golden;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The schema of profiles accepts what the reader accepts, in whole files and key by key. */
class ProfileSchemaTest {
  private static final Path SHIPPED = Path.of("src", "main", "resources", "lectern", "profile");
  private static final Path BAD = Golden.folder("profiles/bad");

  /** Faults that show in other files, in other values of the file, or in the text alone. */
  private static final Set<String> FOR_THE_READER_ALONE =
      Set.of(
          "absolute-path",
          "base-is-no-profile",
          "base-is-no-yaml",
          "dates-backwards",
          "empty",
          "extends-itself",
          "folder-as-base",
          "leads-into-a-ring",
          "missing-file",
          "report-deadline-of-nothing",
          "report-deadline-twice",
          "ring-of-two",
          "too-deep",
          "twice",
          "two-documents",
          "words-of-no-list");

  private static final List<String> TEMPLATES =
      List.of(
          "VALUE",
          "{own: VALUE}",
          "{x-own: VALUE}",
          "{profile: VALUE}",
          "{extends: VALUE}",
          "{title: VALUE}",
          "{event: VALUE}",
          "{place: VALUE}",
          "{time-zone: VALUE}",
          "{time-zone: {name: VALUE}}",
          "{time-zone: {name: UTC, printed: VALUE}}",
          "{rooms: VALUE}",
          "{rooms: [VALUE]}",
          "{day-start: VALUE}",
          "{dates: VALUE}",
          "{dates: {start: VALUE, end: 2021-12-10}}",
          "{submission-deadline: VALUE}",
          "{submission-deadline: {moment: 2021-12-10T10:15Z, earlier: VALUE}}",
          "{report-deadline: VALUE}",
          "{report-deadline: {hours-after-session: 1, x-own: VALUE}}",
          "{report-deadline: {days-after-event: 1, certainty: VALUE}}",
          "{theme-name: VALUE}",
          "{theme-name: {name: VALUE}}",
          "{notes: VALUE}",
          "{notes: [{text: VALUE}]}",
          "{sources: VALUE}",
          "{vocabularies: VALUE}",
          "{vocabularies: {themes: VALUE}}",
          "{vocabularies: {themes: {open: VALUE}}}",
          "{vocabularies: {themes: {values: VALUE}}}",
          "{vocabularies: {themes: {values: [{name: VALUE}]}}}",
          "{vocabularies: {themes: {values: [{name: A, prints: VALUE}]}}}",
          "{vocabularies: {themes: {values: [{name: A, aliases: VALUE}]}}}",
          "{form: VALUE}",
          "{form: [{field: VALUE}]}",
          "{form: [{field: title, label: VALUE}]}",
          "{form: [{field: title, labels: VALUE}]}",
          "{form: [{field: title, style: VALUE}]}",
          "{form: [{field: title, types: VALUE}]}",
          "{form: [{field: speakers, parts: VALUE}]}",
          "{formats: VALUE}",
          "{formats: {rows: VALUE}}",
          "{formats: {rows: [{format: VALUE}]}}",
          "{formats: {rows: [{format: Panel, layouts: VALUE}]}}",
          "{formats: {rows: [{format: Panel, minutes: VALUE}]}}",
          "{given-headings: VALUE}",
          "{given-headings: [{theme: VALUE}]}",
          "{given-headings: [{theme: A, headings: VALUE}]}",
          "{given-headings: [{theme: A, own: VALUE}]}",
          "{required: VALUE}",
          "{required: {draft: VALUE}}",
          "{required: {report: [{fields: VALUE}]}}",
          "{required: {report: [{types: VALUE}]}}",
          "{required: {report: [{level: VALUE}]}}",
          "{rules: VALUE}",
          "{rules: {people: VALUE}}",
          "{rules: {people/minimum: VALUE}}",
          "{rules: {people/minimum: {level: VALUE}}}",
          "{rules: {people/minimum: {minimum: VALUE}}}");

  private final SchemaOracle oracle = new SchemaOracle(SchemaDocument.profile());

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> goodOnesAreValid() throws IOException {
    List<Path> files = new ArrayList<>(List.of(Path.of("examples/repository/profile.yaml")));
    for (Path each : List.of(SHIPPED, Golden.folder("profiles"))) {
      try (Stream<Path> found = Files.list(each)) {
        found.filter(ProfileSchemaTest::isProfile).sorted().forEach(files::add);
      }
    }
    assertThat(files).hasSizeGreaterThan(Profiles.SHIPPED.size());
    return files.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.toString(), () -> assertThat(oracle.errors(Golden.read(file))).isEmpty()));
  }

  /** One file in these folders is a proposal. */
  private static boolean isProfile(Path file) {
    return file.toString().endsWith(".yaml") && !file.endsWith("years.yaml");
  }

  @TestFactory
  Stream<DynamicTest> badOnesAreNotUnlessNoSchemaCanKnow() {
    return Golden.names("profiles/bad", ".yaml").stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () ->
                        assertThat(isRejected(BAD.resolve(name + ".yaml")))
                            .isEqualTo(!FOR_THE_READER_ALONE.contains(name))));
  }

  private boolean isRejected(Path file) throws IOException {
    // A file without a document has nothing to validate.
    return SchemaOracle.documents(Golden.read(file)).stream()
        .anyMatch(document -> !oracle.errors(document).isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> theSchemaAcceptsWhatTheReaderAccepts() {
    return TEMPLATES.stream()
        .map(
            template ->
                DynamicTest.dynamicTest(
                    template,
                    () -> {
                      for (String probe : Probes.ALL) {
                        if (!isForTheReaderAlone(template, probe)) {
                          compare(template.replace("VALUE", probe));
                        }
                      }
                    }));
  }

  /** Whether a file exists, a source is named, or one of two keys is there. */
  private static boolean isForTheReaderAlone(String template, String probe) {
    return (template.contains("extends: VALUE")
            && (probe.startsWith("people/") || probe.startsWith("waiver/")))
        || (template.contains("certainty: VALUE") && probe.equals("stated"))
        || (template.contains("report-deadline: VALUE") && probe.startsWith("{x-own"));
  }

  private void compare(String yaml) throws IOException {
    List<String> errors = oracle.errors(yaml);
    List<Problem> problems = problems(yaml);
    assertThat(errors.isEmpty())
        .as("%s: %s %s", yaml, errors, problems)
        .isEqualTo(problems.isEmpty());
  }

  private List<Problem> problems(String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve("profile.yaml"), yaml);
    ParseResult<Profile> loaded = Profiles.file(file);
    List<Problem> problems = new ArrayList<>(loaded.problems());
    loaded.value().map(SettingsCheck::problems).ifPresent(problems::addAll);
    return problems;
  }
}
