package lectern.programme.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes rows of cells.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
public final class Cells {
  /** The signs that begin a formula in a spreadsheet, full-width ones included. */
  private static final String FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

  private Cells() {}

  /** The text of a table. */
  public static String print(List<String> header, List<List<String>> rows) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(header);
      for (List<String> row : rows) {
        List<String> safe = new ArrayList<>();
        row.forEach(cell -> safe.add(defused(cell)));
        csv.writeRecord(safe);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** A cell with an apostrophe before it if it would count as a formula. */
  static String defused(String cell) {
    int start = 0;
    while (start < cell.length() && (cell.charAt(start) == ' ' || cell.charAt(start) == '\n')) {
      start++;
    }
    boolean formula = start < cell.length() && FORMULA.indexOf(cell.charAt(start)) >= 0;
    return formula ? "'" + cell : cell;
  }
}
