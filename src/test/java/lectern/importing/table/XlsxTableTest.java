package lectern.importing.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lectern.importing.ImportException;
import lectern.importing.ImportedFile;
import org.junit.jupiter.api.Test;

class XlsxTableTest {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** A workbook of one sheet; style 1 is a date, style 2 a date with a time. */
  private static ImportedFile book(String rows) throws IOException {
    return new ImportedFile(
        "book.xlsx",
        zip(
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + override("workbook", "sheet.main")
                + override("styles", "styles")
                + "</Types>",
            "_rels/.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\""
                + OFFICE
                + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
            "xl/_rels/workbook.xml.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\""
                + OFFICE
                + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
            "xl/workbook.xml",
            "<workbook xmlns=\""
                + MAIN
                + "\" xmlns:r=\""
                + OFFICE
                + "\"><sheets><sheet name=\"Answers\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
            "xl/styles.xml",
            "<styleSheet xmlns=\""
                + MAIN
                + "\"><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"22\"/>"
                + "</cellXfs></styleSheet>",
            "xl/worksheets/sheet1.xml",
            "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>"));
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"/xl/"
        + part
        + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml."
        + type
        + "+xml\"/>";
  }

  private static String text(String cell, String text) {
    return "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  @Test
  void cellsAreTextsNumbersAndDates() throws IOException, ImportException {
    Table table =
        XlsxTable.read(
            book(
                "<row r=\"1\">"
                    + text("A1", "Title")
                    + text("B1", "Number")
                    + text("C1", "Day")
                    + text("D1", "Start")
                    + text("E1", "Rest")
                    + "</row><row r=\"4\">"
                    + text("A4", "One &amp; two")
                    + "<c r=\"B4\"><v>119</v></c><c r=\"C4\" s=\"1\"><v>44540</v></c>"
                    + "<c r=\"D4\" s=\"2\"><v>44540.427083333336</v></c></row>"),
            header -> true);
    assertThat(table.columns()).containsExactly("Title", "Number", "Day", "Start", "Rest");
    assertThat(table.rows())
        .containsExactly(
            new Table.Row(
                "row 4", List.of("One & two", "119", "2021-12-10", "2021-12-10T10:15", "")));
  }

  @Test
  void brokenAndLargeWorkbooksAreRefused() throws IOException {
    assertThatThrownBy(
            () -> XlsxTable.read(new ImportedFile("a.xlsx", zip("a.txt", "b")), header -> true))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("not a readable Excel workbook");
    ImportedFile bomb = new ImportedFile("bomb.xlsx", zip("xl/workbook.xml", " ".repeat(70 << 20)));
    assertThatThrownBy(() -> XlsxTable.read(bomb, header -> true))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("unpacks to more than");
    for (String rows : List.of("<row r=\"1\">", "<row r=\"1\"><c><f>a & b</f></c></row>")) {
      assertThatThrownBy(() -> XlsxTable.read(book(rows), header -> true))
          .isInstanceOf(ImportException.class)
          .hasMessageContaining("not a readable Excel workbook");
    }
  }
}
