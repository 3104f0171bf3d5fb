package lectern.output.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import lectern.testing.Workbooks;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks as another library reads them. */
class XlsxBookTest {
  private static final LocalDateTime MOMENT = LocalDateTime.of(2021, 12, 6, 9, 30);

  @Test
  void cellsHaveTheirTypes() {
    Row row =
        first(new SheetCell.Text("Ada"), new SheetCell.Figure(7), new SheetCell.Moment(MOMENT));
    assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
    assertThat(row.getCell(0).asString()).isEqualTo("Ada");
    assertThat(row.getCell(1).getType()).isEqualTo(CellType.NUMBER);
    assertThat(row.getCell(1).asNumber()).isEqualByComparingTo("7");
    assertThat(row.getCell(2).asDate()).isEqualTo(MOMENT);
    assertThat(first(SheetCell.BLANK, new SheetCell.Text("x")).getOptionalCell(0)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1850-01-01T00:00", "1900-02-28T23:59", "+10000-01-01T00:00"})
  void aDateThatSpreadsheetsDoNotKnowIsAText(String date) {
    LocalDateTime moment = LocalDateTime.parse(date);
    assertThat(first(new SheetCell.Moment(moment)).getCell(0).asString())
        .isEqualTo(moment.toLocalDate() + " " + moment.toLocalTime());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@x", "<b>&amp;", "a\nb", "数字 🎉", "'x", "007", "TRUE"})
  void aTextStaysAsItIsAndIsNoFormula(String text) {
    Row row = first(new SheetCell.Text(text));
    assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
    assertThat(row.getCell(0).asString()).isEqualTo(text);
    assertThat(row.getCell(0).getFormula()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "_x0041_, _x005F_x0041_",
    "a_x00e9_x00e9_, a_x005F_x00e9_x005F_x00e9_",
    "_x41_ x0041, _x41_ x0041"
  })
  void whatXmlCannotHoldIsReplacedAndEscapesAreEscaped(String text, String written) {
    assertThat(XlsxText.of(text)).isEqualTo(written);
    assertThat(XlsxText.of(text + "\0\uFFFF\uD800")).isEqualTo(written + "\uFFFD\uFFFD\uFFFD");
  }

  @Test
  void aTextThatIsTooLongIsCutBetweenCharacters() {
    String longest = "a".repeat(XlsxBook.MOST_CHARACTERS);
    String flags = "a" + "🎉".repeat(XlsxBook.MOST_CHARACTERS);
    assertThat(first(new SheetCell.Text(longest)).getCell(0).asString()).isEqualTo(longest);
    assertThat(first(new SheetCell.Text(longest + "b")).getCell(0).asString())
        .isEqualTo(longest.substring(1) + "…");
    String cut = first(new SheetCell.Text(flags)).getCell(0).asString();
    assertThat(cut).hasSizeBetween(32_766, 32_767).endsWith("🎉…");
    assertThat(XlsxBook.tooLong(sheet(new SheetCell.Text(longest)))).isZero();
    assertThat(
            XlsxBook.tooLong(sheet(new SheetCell.Text(flags), new SheetCell.Text(longest + "b"))))
        .isEqualTo(2);
  }

  @Test
  void theHeaderIsFrozenAndFilteredAndColumnsAreNoWiderThanTheWindow() throws IOException {
    Sheet sheet = sheet(new SheetCell.Text("b".repeat(500)), new SheetCell.Figure(1));
    String xml = parts(XlsxBook.print(List.of(sheet))).get("xl/worksheets/sheet1.xml");
    assertThat(xml)
        .doesNotContain("<dimension")
        .contains("<pane ", "ySplit=\"1\"", "state=\"frozen\"")
        .contains("<autoFilter ref=\"A1:B2\">")
        .contains("<col min=\"1\" max=\"1\" width=\"60.0\"")
        .contains("<col min=\"2\" max=\"2\" width=\"8.0\"");
  }

  @Test
  void theSameSheetsGiveTheSameBytesWhichHoldNoTime() throws IOException {
    byte[] bytes = XlsxBook.print(List.of(sheet(new SheetCell.Text("a"))));
    assertThat(XlsxBook.print(List.of(sheet(new SheetCell.Text("a"))))).isEqualTo(bytes);
    assertThat(parts(bytes).get("docProps/core.xml"))
        .contains("coreProperties")
        .doesNotContain("created", "modified");
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal()).isEqualTo("1980-01-01T00:00:00");
      }
    }
  }

  @Test
  void aSheetWithoutRowsHasItsHeader() {
    Sheet sheet = new Sheet("Nothing", List.of("=1", "b"), List.of());
    List<Row> rows = Workbooks.read(XlsxBook.print(List.of(sheet))).get("Nothing");
    assertThat(rows).hasSize(1);
    assertThat(Workbooks.texts(rows.get(0))).containsExactly("=1", "b");
  }

  private static Map<String, String> parts(byte[] workbook) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    return parts;
  }

  private static Sheet sheet(SheetCell... cells) {
    List<String> header = List.of("a", "b", "c").subList(0, cells.length);
    return new Sheet("Sheet", header, List.of(List.of(cells)));
  }

  private static Row first(SheetCell... cells) {
    return Workbooks.read(XlsxBook.print(List.of(sheet(cells)))).get("Sheet").get(1);
  }
}
