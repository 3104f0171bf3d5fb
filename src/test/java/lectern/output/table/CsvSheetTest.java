package lectern.output.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Delimited values: what a cell holds, and what no spreadsheet takes for a formula. */
class CsvSheetTest {
  private static final List<SheetCell> CELLS =
      List.of(
          new SheetCell.Text("a,b;c\td|e\"f\ng"),
          new SheetCell.Figure(-7),
          new SheetCell.Moment(LocalDateTime.of(2021, 12, 6, 9, 0)));

  @ParameterizedTest
  @EnumSource(Delimiter.class)
  void anotherReaderFindsTheSameCells(Delimiter delimiter) throws IOException {
    Sheet sheet = new Sheet("x", List.of("text", "number", "moment"), List.of(CELLS));
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter.character()).get();
    try (CSVParser parser = CSVParser.parse(CsvSheet.print(sheet, delimiter), format)) {
      assertThat(parser.getRecords())
          .extracting(row -> row.toList())
          .containsExactly(
              List.of("text", "number", "moment"),
              List.of("a,b;c\td|e\"f\ng", "-7", "2021-12-06 09:00"));
    }
  }

  @Test
  void aHeadingIsNoFormulaEither() {
    Sheet sheet = new Sheet("x", List.of("=1", "b"), List.of());
    assertThat(CsvSheet.print(sheet, Delimiter.SEMICOLON)).isEqualTo("'=1;b\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"a,=1 | a,'=1", "a, -1;=2 | a, '-1;=2", ",=1 | ,'=1", "a\\t=1 | a\\t'=1"})
  void cellsThatAReaderOfCommasWouldFindAreDefusedBetweenSemicolons(String cell, String defused) {
    assertThat(CsvSheet.defused(cell.translateEscapes(), Delimiter.SEMICOLON))
        .isEqualTo(defused.translateEscapes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1", "+1", "-1", "@x", "\tx", "\rx", " =1", "\n\n=1", "＝1", "＋1", "－1", "＠x"})
  void whatASpreadsheetWouldReckonIsDefused(String cell) {
    assertThat(defused(cell)).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a;=1 | a;'=1",
        "a; =1;+2 | a; '=1;'+2",
        "a;;@x | a;;'@x",
        "a\\t=1 | a\\t'=1",
        "a\\n=1 | a\\n'=1",
        "a\\r=1 | a\\r'=1",
        "a\\n\\t-1 | a\\n\\t'-1",
        "a;\"=1 | a;\"'=1",
        ";=1 | ;'=1",
        "=1;=1 | '=1;'=1",
        "a;＝1 | a;'＝1",
        "a\\n- b\\n- c | a\\n• b\\n• c",
        "a;- b | a;'- b"
      })
  void whatASpreadsheetWouldReckonAfterASplitIsDefused(String cell, String defused) {
    assertThat(defused(cell.translateEscapes())).isEqualTo(defused.translateEscapes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a=1", "1-1", "'=1", "a\nb=1", "a; b=1", "—x", "#x", "Ada; Ben"})
  void whatIsNoFormulaStaysAsItIs(String cell) {
    assertThat(defused(cell)).isEqualTo(cell);
  }

  private static String defused(String cell) {
    return CsvSheet.defused(cell, Delimiter.COMMA);
  }
}
