package lectern.statistics.print;

import java.util.ArrayList;
import java.util.List;
import lectern.output.Columns;
import lectern.output.Printable;
import lectern.statistics.Row;
import lectern.statistics.Table;

/**
 * The first column of a table as bars in SVG, each below its label and with its figure at its end,
 * so that it needs no colors and long labels fit a phone.
 *
 * @param width in units of the drawing, which are pixels of a screen where there is room
 * @param shown the name of the figures
 * @param description all of them, in words
 */
record BarChart(int width, int height, String shown, String description, List<Bar> bars) {
  private static final int WIDTH = 320;
  private static final int LONGEST_BAR = 250;
  private static final int LINE = 36;
  private static final int LABEL_BASE = 13;
  private static final int BAR_TOP = 18;
  private static final int BAR_HEIGHT = 11;
  private static final int FIGURE_BASE = 28;
  private static final int FIGURE_GAP = 5;

  /** The longest label that is drawn, in columns of text; the table has all of it. */
  private static final int LONGEST_LABEL = 42;

  /** One bar with the places of its texts. */
  record Bar(
      String label,
      int labelY,
      boolean isDrawn,
      int y,
      long length,
      int thickness,
      String figure,
      long figureX,
      int figureY) {

    private static Bar of(Row row, int top, long greatest) {
      long length = row.first() == 0 ? 0 : Math.max(1, row.first() * LONGEST_BAR / greatest);
      return new Bar(
          shortened(row.label()),
          top + LABEL_BASE,
          length > 0,
          top + BAR_TOP,
          length,
          BAR_HEIGHT,
          row.cells().get(0).text(),
          length == 0 ? 0 : length + FIGURE_GAP,
          top + FIGURE_BASE);
    }
  }

  /** Draws a table that can be shown. */
  static BarChart of(Table table) {
    List<Bar> bars = new ArrayList<>();
    for (Row row : table.rows()) {
      bars.add(Bar.of(row, bars.size() * LINE, greatest(table)));
    }
    return new BarChart(
        WIDTH,
        LINE * bars.size(),
        table.topic().title() + ": " + table.columns().get(0),
        description(table),
        List.copyOf(bars));
  }

  /** Returns whether there is something to draw. */
  static boolean canShow(Table table) {
    return greatest(table) > 0;
  }

  private static long greatest(Table table) {
    return table.rows().stream().mapToLong(Row::first).max().orElse(0);
  }

  private static String description(Table table) {
    StringBuilder text = new StringBuilder("One bar for each row of the table. ");
    for (Row row : table.rows()) {
      text.append(row.label()).append(": ").append(row.cells().get(0).text()).append("; ");
    }
    return text.replace(text.length() - 2, text.length(), ".").toString();
  }

  private static String shortened(String label) {
    String safe = Printable.line(label);
    return Columns.of(safe) <= LONGEST_LABEL
        ? safe
        : safe.substring(0, Columns.fitting(safe, LONGEST_LABEL - 1)).stripTrailing() + "…";
  }
}
