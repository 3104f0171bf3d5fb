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
  /** The characters that begin a formula in a spreadsheet, full-width ones included. */
  private static final String FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

  /** The characters that end a cell where commas do not. */
  private static final String ENDS = ";\t\n\r";

  private static final char BULLET = '•';

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

  /**
   * A cell in which nothing counts as a formula. An apostrophe is put before what would: at the
   * beginning, and after each semicolon, tab and line break, since a spreadsheet may take those for
   * the ends of cells. The mark of a list item, a hyphen, becomes a bullet.
   */
  static String defused(String cell) {
    StringBuilder safe = new StringBuilder(cell.length() + 8);
    boolean begins = true;
    boolean isFirst = true;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      boolean isFormula = begins && FORMULA.indexOf(c) >= 0;
      if (isFormula && isFirst) {
        safe.insert(0, '\'');
      } else if (isFormula && isItem(cell, i)) {
        c = BULLET;
      } else if (isFormula && !isBlank(c)) {
        safe.append('\'');
      }
      safe.append(c);
      begins = ENDS.indexOf(c) >= 0 || (begins && isBlank(c));
      isFirst &= begins && !isFormula && c != ';';
    }
    return safe.toString();
  }

  private static boolean isItem(String cell, int at) {
    return cell.startsWith("\n- ", at - 1);
  }

  /** Returns whether a spreadsheet passes over a character in front of a formula. */
  private static boolean isBlank(char c) {
    return c == '"' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
