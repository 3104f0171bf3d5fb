package lectern.statistics.print;

import lectern.output.Columns;
import lectern.output.html.Html;
import lectern.output.Printable;
import lectern.statistics.Row;
import lectern.statistics.Table;

/**
 * Draws the first column of a table as bars in SVG, each below its label and with its figure at its
 * end, so that no colour has to be told from another and long labels fit a telephone.
 */
final class BarChart {
  // In units of the drawing, which are pixels of a screen where there is room.
  private static final int WIDTH = 320;
  private static final int LONGEST_BAR = 250;
  private static final int LINE = 36;
  private static final int LABEL_BASE = 13;
  private static final int BAR_TOP = 18;
  private static final int BAR_HEIGHT = 11;
  private static final int FIGURE_BASE = 28;
  private static final int FIGURE_GAP = 5;

  /** How much of a label is drawn, in columns of text; the table has all of it. */
  private static final int LONGEST_LABEL = 42;

  private final Html html;

  BarChart(Html html) {
    this.html = html;
  }

  /** Whether there is something to draw. */
  static boolean canShow(Table table) {
    return greatest(table) > 0;
  }

  private static long greatest(Table table) {
    return table.rows().stream().mapToLong(Row::first).max().orElse(0);
  }

  /**
   * Draws a table that can be shown.
   *
   * @param id that nothing else on the page has
   */
  void draw(Table table, String id) {
    int height = LINE * table.rows().size();
    html.open(
        "svg",
        "role",
        "img",
        "aria-labelledby",
        id + "-title " + id + "-desc",
        "viewBox",
        "0 0 " + WIDTH + " " + height,
        "width",
        String.valueOf(WIDTH),
        "height",
        String.valueOf(height));
    String shown = table.topic().title() + ": " + table.columns().get(0);
    html.element("title", shown, "id", id + "-title");
    html.element("desc", description(table), "id", id + "-desc");
    long greatest = greatest(table);
    for (int i = 0; i < table.rows().size(); i++) {
      draw(table.rows().get(i), i * LINE, greatest);
    }
    html.close("svg");
  }

  private static String description(Table table) {
    StringBuilder text = new StringBuilder("A bar for each figure of the table beside it. ");
    for (Row row : table.rows()) {
      text.append(row.label()).append(": ").append(row.cells().get(0).text()).append("; ");
    }
    return text.replace(text.length() - 2, text.length(), ".").toString();
  }

  private void draw(Row row, int top, long greatest) {
    long bar = row.first() == 0 ? 0 : Math.max(1, row.first() * LONGEST_BAR / greatest);
    text(shortened(row.label()), 0, top + LABEL_BASE);
    if (bar > 0) {
      html.open(
          "rect",
          "x",
          "0",
          "y",
          String.valueOf(top + BAR_TOP),
          "width",
          String.valueOf(bar),
          "height",
          String.valueOf(BAR_HEIGHT));
      html.close("rect");
    }
    long x = bar == 0 ? 0 : bar + FIGURE_GAP;
    text(row.cells().get(0).text(), x, top + FIGURE_BASE);
  }

  private void text(String content, long x, long y) {
    html.element("text", content, "x", String.valueOf(x), "y", String.valueOf(y));
  }

  private static String shortened(String label) {
    String safe = Printable.line(label);
    return Columns.of(safe) <= LONGEST_LABEL
        ? safe
        : safe.substring(0, Columns.fitting(safe, LONGEST_LABEL - 1)).stripTrailing() + "…";
  }
}
