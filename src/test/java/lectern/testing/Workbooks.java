package lectern.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lectern.output.table.Sheet;
import lectern.output.table.XlsxBook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads workbooks in a test. */
public final class Workbooks {
  private Workbooks() {}

  /** The rows of each sheet of a workbook by its name. */
  public static Map<String, List<Row>> read(byte[] workbook) {
    Map<String, List<Row>> sheets = new LinkedHashMap<>();
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      for (org.dhatim.fastexcel.reader.Sheet sheet : book.getSheets().toList()) {
        sheets.put(sheet.getName(), sheet.read());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sheets;
  }

  /** What the cells of a row hold, as text. */
  public static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    row.forEach(cell -> texts.add(cell == null ? "" : cell.getRawValue()));
    return texts;
  }

  /** All texts in the workbook of some sheets, one on each line. */
  public static String text(List<Sheet> sheets) {
    StringBuilder text = new StringBuilder();
    for (List<Row> rows : read(XlsxBook.print(sheets)).values()) {
      rows.forEach(row -> texts(row).forEach(cell -> text.append(cell).append('\n')));
    }
    return text.toString();
  }
}
