package lectern.statistics.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import lectern.output.table.CsvSheet;
import lectern.output.table.Delimiter;
import lectern.statistics.Counting;
import lectern.statistics.Part;
import lectern.testing.Golden;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures as CSV, read back by another library. */
class StatisticsSheetTest {

  private static List<CSVRecord> records(List<Part> parts) throws IOException {
    try (CSVParser parser =
        CSVFormat.RFC4180.parse(
            new StringReader(
                CsvSheet.print(StatisticsSheet.of(parts, List.of()), Delimiter.COMMA)))) {
      return parser.getRecords();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"names", "hostile", "empty"})
  void everyFigureHasARecordAndNoCellIsAFormula(String name) throws IOException {
    String yaml = Golden.read(Golden.folder("statistics").resolve(name + ".yaml"));
    List<Part> parts = Counting.parts(yaml, Counting.SESSIONS);
    List<CSVRecord> records = records(parts);
    assertThat(records.get(0))
        .containsExactly("about", "title", "table", "row", "column", "value", "percent");
    List<String> values = new ArrayList<>();
    for (Part part : parts) {
      part.tables()
          .forEach(
              table ->
                  table
                      .rows()
                      .forEach(row -> row.cells().forEach(cell -> values.add(cell.text()))));
    }
    assertThat(records.subList(1, records.size()))
        .extracting(record -> record.get(5))
        .isEqualTo(values);
    for (CSVRecord record : records) {
      assertThat(record.size()).isEqualTo(7);
      record.forEach(cell -> assertThat(cell).doesNotContainPattern("^[=+\\-@\\t\\r]"));
    }
  }
}
