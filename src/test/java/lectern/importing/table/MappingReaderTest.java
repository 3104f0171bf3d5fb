package lectern.importing.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import lectern.importing.ImportException;
import lectern.source.ParseResult;
import lectern.source.Problem;
import lectern.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingReaderTest {

  private static ParseResult<Mapping> read(String yaml) {
    return MappingReader.read(new SourceText("mapping.yaml", yaml));
  }

  private static ColumnTarget target(String column, String yaml) {
    ParseResult<Mapping> read = read(yaml);
    assertThat(read.problems()).isEmpty();
    return read.value().orElseThrow().columns().get(column).target();
  }

  private static List<String> problems(String yaml) {
    ParseResult<Mapping> read = read(yaml);
    assertThat(read.value()).isEmpty();
    return read.problems().stream()
        .map((Problem one) -> one.range().startLine() + ": " + one.message() + " " + one.remedy())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "title, title",
    "format.minutes, format.minutes",
    "time.start, time.start",
    "speakers, speakers",
    "speakers.2, speakers.2",
    "speakers.2.name, speakers.2.name",
    "moderator.name, moderator.1.name"
  })
  void aColumnHasAField(String written, String path) {
    assertThat(target("A", "columns:\n  A: " + written + "\n"))
        .isEqualTo(new ColumnTarget.Filled(ColumnPath.parse(written).orElseThrow(), Map.of()))
        .extracting(target -> ((ColumnTarget.Filled) target).path().toString())
        .isEqualTo(path);
  }

  @Test
  void aColumnIsIgnoredOrKeptUnassigned() {
    assertThat(target("A", "columns: {A: ignore}\n")).isEqualTo(new ColumnTarget.Ignored());
    assertThat(target("A", "columns:\n  A:\n")).isEqualTo(new ColumnTarget.Unassigned());
    assertThat(target("A", "columns: {A: {values: {x: y}}}\n"))
        .isEqualTo(new ColumnTarget.Unassigned());
  }

  @Test
  void valuesReplaceWholeCells() {
    ColumnTarget target =
        target(
            "A b",
            """
            columns:
              "A b":
                field: speakers.1.stakeholder-group
                values:
                  NGO: Civil Society
            """);
    ColumnTarget.Filled filled = (ColumnTarget.Filled) target;
    assertThat(filled.value(" NGO ")).isEqualTo("Civil Society");
    assertThat(filled.value("NGOs")).isEqualTo("NGOs");
  }

  @Test
  void unknownFieldsNameTheNearest() {
    assertThat(problems("columns:\n  A: titel\n  B: speakers.2.nmae\n  C: ignored\n  D: x.y.z\n"))
        .containsExactly(
            "2: Unknown field \"titel\". Did you mean \"title\"?",
            "3: Unknown field \"speakers.2.nmae\". Did you mean \"speakers.2.name\"?",
            "4: Unknown field \"ignored\". Did you mean \"ignore\"?",
            "5: Unknown field \"x.y.z\". Write a field such as \"title\", \"format.minutes\" or"
                + " \"speakers.1.name\", or \"ignore\".");
  }

  @Test
  void onlyListsHaveNumbersFromOneTo99() {
    for (String field : List.of("title.1", "speakers.0", "speakers.100", "speakers.1.number")) {
      assertThat(problems("columns: {A: " + field + "}\n")).as(field).hasSize(1);
    }
  }

  @Test
  void theShapeIsChecked() {
    assertThat(problems("- a\n")).singleElement().asString().startsWith("1: A mapping of columns");
    assertThat(problems("column: {A: title}\n"))
        .anyMatch(problem -> problem.contains("\"column\""));
    assertThat(problems("columns: [A]\n")).hasSize(1);
    assertThat(problems("columns: {A: {feild: title}}\n"))
        .singleElement()
        .asString()
        .contains("Did you mean \"field\"?");
    assertThat(problems("columns: {A: [title]}\n")).hasSize(1);
    assertThat(problems("columns: {A: title\n")).hasSize(1);
  }

  @Test
  void columnsThatTheTableLacksAreNamedWithTheirPlace() {
    Mapping mapping = read("columns:\n  Titel: title\n  Zzz: theme\n").value().orElseThrow();
    Table table = new Table(List.of("Title"), List.of());
    assertThatThrownBy(() -> mapping.of("a.csv", table))
        .isInstanceOf(ImportException.class)
        .hasMessage(
            "mapping.yaml:2:3: \"a.csv\" has no column \"Titel\". Did you mean \"Title\"?\n"
                + "mapping.yaml:3:3: \"a.csv\" has no column \"Zzz\". Remove the line.");
  }
}
