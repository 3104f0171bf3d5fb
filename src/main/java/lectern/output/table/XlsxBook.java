package lectern.output.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import lectern.output.Columns;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Prints sheets as a workbook of Excel, in which all texts are texts and never formulas.
 *
 * @see <a href="https://support.microsoft.com/en-us/office/1672b34d-7043-467e-8e27-269d656771c3">
 *     Excel's limits</a>
 */
public final class XlsxBook {
  /** The most rows below the header that a sheet can hold. */
  public static final int MOST_ROWS = Worksheet.MAX_ROWS - 1;

  /** The most characters that a cell can hold. */
  public static final int MOST_CHARACTERS = 32_767;

  // Days before are counted differently by Excel and by others.
  private static final LocalDateTime FIRST_DATE = LocalDateTime.of(1900, 3, 1, 0, 0);
  private static final LocalDateTime AFTER_LAST_DATE = LocalDateTime.of(10_000, 1, 1, 0, 0);

  // In characters.
  private static final int NARROWEST = 8;
  private static final int WIDEST = 60;

  private XlsxBook() {}

  /**
   * The bytes of a workbook, which are the same for the same sheets.
   *
   * @param sheets with at most {@link #MOST_ROWS} rows; longer texts than {@link #MOST_CHARACTERS}
   *     are cut
   */
  public static byte[] print(List<Sheet> sheets) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      try (Workbook book = new Workbook(bytes, "Lectern", null)) {
        for (Sheet sheet : sheets) {
          write(sheet, book.newWorksheet(sheet.name()));
        }
      }
      return Repacking.of(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The number of texts in a sheet that are cut. */
  public static int tooLong(Sheet sheet) {
    int count = 0;
    for (List<SheetCell> row : sheet.rows()) {
      for (SheetCell cell : row) {
        count += cell.text().length() > MOST_CHARACTERS ? 1 : 0;
      }
    }
    return count;
  }

  private static void write(Sheet sheet, Worksheet out) throws IOException {
    for (int column = 0; column < sheet.header().size(); column++) {
      out.value(0, column, XlsxText.of(sheet.header().get(column)));
      out.style(0, column).bold().set();
      out.width(column, width(sheet, column));
    }
    for (int row = 0; row < sheet.rows().size(); row++) {
      for (int column = 0; column < sheet.header().size(); column++) {
        write(sheet.rows().get(row).get(column), out, row + 1, column);
      }
    }
    out.freezePane(0, 1);
    out.setAutoFilter(0, 0, sheet.rows().size(), sheet.header().size() - 1);
    out.finish();
  }

  private static void write(SheetCell cell, Worksheet out, int row, int column) {
    if (cell instanceof SheetCell.Figure figure) {
      out.value(row, column, figure.number());
    } else if (cell instanceof SheetCell.Moment moment && isDate(moment.moment())) {
      out.value(row, column, moment.moment());
      out.style(row, column).format("yyyy-mm-dd hh:mm").set();
    } else if (!cell.text().isEmpty()) {
      out.value(row, column, XlsxText.of(cell.text()));
    }
  }

  private static boolean isDate(LocalDateTime moment) {
    return !moment.isBefore(FIRST_DATE) && moment.isBefore(AFTER_LAST_DATE);
  }

  private static double width(Sheet sheet, int column) {
    // Room for the button of the filter.
    int width = Math.max(NARROWEST, Columns.of(sheet.header().get(column)) + 4);
    for (List<SheetCell> row : sheet.rows()) {
      String text = row.get(column).text();
      width = Math.max(width, Columns.of(text.substring(0, Math.min(text.length(), WIDEST))) + 1);
    }
    return Math.min(width, WIDEST);
  }
}
