package lectern.statistics.print;

import java.util.ArrayList;
import java.util.List;
import lectern.display.Columns;
import lectern.display.Printable;
import lectern.statistics.Row;
import lectern.statistics.Table;

/**
 * How wide the columns of a table are on a terminal.
 *
 * @param label what the widest label or the heading takes
 * @param columns the width of each column of figures
 */
record TextLayout(int label, List<Integer> columns) {
  private static final int GAP = 2;

  /**
   * The layout of a table.
   *
   * @param rows all that are printed, the total included
   */
  static TextLayout of(Table table, List<Row> rows) {
    // The heading stands above the labels, which are set in from it.
    int label = Columns.of(table.topic().title()) - GAP;
    for (Row row : rows) {
      label = Math.max(label, Columns.of(Printable.line(row.label())));
    }
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      int widest = Columns.of(Printable.line(table.columns().get(i)));
      for (Row row : rows) {
        widest = Math.max(widest, row.cells().get(i).text().length());
      }
      columns.add(widest);
    }
    return new TextLayout(label, List.copyOf(columns));
  }

  /** The width of all columns of figures with the gaps before them. */
  int figures() {
    return columns.stream().mapToInt(column -> GAP + column).sum();
  }

  /** A text at the right of a column. */
  String right(String text, int column) {
    return " ".repeat(columns.get(column) - Columns.of(text)) + text;
  }
}
