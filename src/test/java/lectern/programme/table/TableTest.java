package lectern.programme.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import lectern.output.table.Column;
import lectern.output.table.CsvSheet;
import lectern.output.table.Delimiter;
import lectern.programme.Entry;
import lectern.programme.ExportFormat;
import lectern.programme.Privacy;
import lectern.programme.Programme;
import lectern.testing.Golden;
import lectern.testing.Hostile;
import lectern.testing.Programmes;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Tables as Commons CSV reads them. */
class TableTest {
  private static final CSVFormat RFC_4180 =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  @Test
  void anotherReaderFindsARowForEachSession() {
    Programme programme = Programmes.exported(ExportFormat.CSV, Privacy.PUBLIC);
    List<CSVRecord> rows = read(Programmes.sessions(programme, ZoneOffset.UTC));
    assertThat(rows).hasSameSizeAs(programme.entries());
    for (int i = 0; i < rows.size(); i++) {
      Entry entry = programme.entries().get(i);
      assertThat(rows.get(i).isConsistent()).isTrue();
      assertThat(rows.get(i).get("title")).isEqualTo(defused(entry.name().title()));
      assertThat(rows.get(i).get("description")).isEqualTo(defused(entry.description()));
      assertThat(rows.get(i).get("room")).isEqualTo(defused(entry.room().orElse("")));
    }
  }

  @Test
  void aPersonWithTwoRolesHasTwoRows() {
    Programme programme =
        Programmes.of("title: x\nspeakers: [Ada, Ben]\nmoderator: Ada\nrapporteur: Cem\n");
    List<CSVRecord> rows = read(Programmes.people(programme, ZoneOffset.UTC));
    assertThat(rows.stream().map(row -> row.get("role") + " " + row.get("name")).toList())
        .containsExactly("speaker Ada", "speaker Ben", "moderator Ada", "rapporteur Cem");
    assertThat(rows).allMatch(CSVRecord::isConsistent);
  }

  @Test
  void aSessionOfADayHasItsTimesAsTheyAreWritten() {
    Programme programme =
        Programmes.of(
            "title: x\nspeakers: Ada\ntime: {start: 2021-12-06T09:00Z, end: 2021-12-07T09:00Z}\n");
    CSVRecord session = read(Programmes.sessions(programme, ZoneOffset.UTC)).get(0);
    assertThat(session.get("minutes")).isEqualTo("1440");
    CSVRecord person = read(Programmes.people(programme, ZoneOffset.UTC)).get(0);
    for (CSVRecord row : List.of(session, person)) {
      assertThat(row.get("start")).isEqualTo("2021-12-06 09:00");
      assertThat(row.get("end")).isEqualTo("2021-12-07 09:00");
    }
  }

  @Test
  void theManualListsTheColumns() {
    String manual = Golden.read(Path.of("man/lectern-output.adoc"));
    assertThat(manual)
        .contains(list(SessionTable.columns(ZoneOffset.UTC, Privacy.PRIVATE)))
        .contains(list(PeopleTable.columns(ZoneOffset.UTC, Privacy.PRIVATE)));
  }

  /** The names of columns, public ones first, in the words of the manual. */
  private static String list(List<? extends Column<?>> columns) {
    List<String> names = columns.stream().map(column -> "`" + column.name() + "`").toList();
    int shared = names.indexOf(names.contains("`emails`") ? "`emails`" : "`email`");
    return String.join(", ", names.subList(0, shared))
        + ", and with `--include-private` "
        + String.join(", ", names.subList(shared, names.size()))
        + ".";
  }

  @Test
  void aTableOfNothingHasAHeader() {
    Programme nothing = Programmes.of("title: x\n").with(List.of());
    assertThat(Programmes.people(nothing, ZoneOffset.UTC))
        .isEqualTo(
            "event,type,number,title,status,start,end,time-zone,room,role,name,organization,"
                + "stakeholder-group,regional-group\r\n");
  }

  @Property(tries = 500)
  @Domain(Hostile.class)
  void anyTextComesBackAndNoneIsAFormula(
      @ForAll String title, @ForAll String name, @ForAll String prose) {
    Programme programme = Programmes.of(Programmes.hostile(title, name, prose));
    Entry entry = Programmes.first(programme);
    String printed = Programmes.sessions(programme, ZoneOffset.UTC);
    CSVRecord row = read(printed).get(0);
    assertThat(row.get("title")).isEqualTo(defused(entry.name().title()));
    assertThat(row.get("description")).isEqualTo(defused(entry.description()));
    assertThat(row.get("speakers")).isEqualTo(defused(entry.people().get(0).name()));
    for (String cell : row) {
      assertThat(cell.strip()).doesNotStartWith("=").doesNotStartWith("+").doesNotStartWith("-");
      assertThat(cell.strip()).doesNotStartWith("@");
    }
    assertThat(printed.replace("\r\n", "").replace("\n", "").replace("\t", "").codePoints())
        .noneMatch(Hostile::isUnsafe);
  }

  private static String defused(String cell) {
    return CsvSheet.defused(cell, Delimiter.COMMA);
  }

  private static List<CSVRecord> read(String csv) {
    try (CSVParser parser = CSVParser.parse(csv, RFC_4180)) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
