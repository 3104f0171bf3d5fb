package lectern.output.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints a sheet as rows of delimited values.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
public final class CsvSheet {
  /** The characters that begin a formula in a spreadsheet, full-width ones included. */
  private static final String FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

  private static final char BULLET = '•';

  private CsvSheet() {}

  /** The text of a sheet. */
  public static String print(Sheet sheet, Delimiter delimiter) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().fieldSeparator(delimiter.character()).build(text)) {
      csv.writeRecord(sheet.header().stream().map(cell -> defused(cell, delimiter)).toList());
      for (List<SheetCell> row : sheet.rows()) {
        List<String> safe = new ArrayList<>();
        row.forEach(cell -> safe.add(safe(cell, delimiter)));
        csv.writeRecord(safe);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static String safe(SheetCell cell, Delimiter delimiter) {
    return cell instanceof SheetCell.Text ? defused(cell.text(), delimiter) : cell.text();
  }

  /**
   * A cell in which nothing counts as a formula. An apostrophe is put before what would: at the
   * beginning, and after each line break and each other delimiter than the sheet's, since a
   * spreadsheet may take those for the ends of cells. The mark of a list item, a hyphen, becomes a
   * bullet.
   */
  public static String defused(String cell, Delimiter delimiter) {
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
      begins = delimiter.leavesAsEnd(c) || (begins && isBlank(c));
      isFirst &= begins && !isFormula && c != ';' && c != ',';
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
