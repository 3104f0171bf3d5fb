package lectern.statistics.print;

import java.util.ArrayList;
import java.util.List;
import lectern.output.Columns;

/**
 * The widths of the columns of a table on a terminal.
 *
 * @param label the width of the widest label
 * @param columns the width of each column of figures
 */
record TextLayout(int label, List<Integer> columns) {
  static final String GAP = "  ";

  /**
   * The layout of rows.
   *
   * @param least the minimum width of labels
   * @param heads the headings of the columns of figures
   */
  static TextLayout of(int least, List<String> heads, List<Grid.Line> rows) {
    int label = least;
    for (Grid.Line row : rows) {
      label = Math.max(label, Columns.of(row.label()));
    }
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      int widest = Columns.of(heads.get(i));
      for (Grid.Line row : rows) {
        widest = Math.max(widest, row.texts().get(i).length());
      }
      columns.add(widest);
    }
    return new TextLayout(label, List.copyOf(columns));
  }

  /** The width of all columns of figures with the gaps before them. */
  int figures() {
    return columns.stream().mapToInt(column -> GAP.length() + column).sum();
  }

  /** Texts at the right of the columns. */
  String line(List<String> texts) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      line.append(GAP).append(" ".repeat(columns.get(i) - Columns.of(text))).append(text);
    }
    return line.toString();
  }
}
