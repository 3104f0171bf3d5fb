package lectern.statistics.print;

import java.util.ArrayList;
import java.util.List;
import lectern.display.Columns;
import lectern.display.Printable;
import lectern.statistics.Cell;
import lectern.statistics.Part;
import lectern.statistics.Row;
import lectern.statistics.Table;
import lectern.statistics.Topic;

/** Figures as text for a terminal: tables, with bars for the first of their columns. */
public final class TextStatistics {
  /** The least width that all tables can keep to. */
  public static final int LEAST_WIDTH = 30;

  private static final int LONGEST_RANKING = 20;
  private static final String MARGIN = "  ";
  private static final String GAP = "  ";
  private static final int NARROWEST_LABEL = 20;
  private static final int NARROWEST_BAR = 8;
  private static final int WIDEST_BAR = 40;

  private final int width;
  private final Bars bars;
  private final StringBuilder text = new StringBuilder();

  private TextStatistics(int width, Bars bars) {
    this.width = width;
    this.bars = bars;
  }

  /**
   * The text, of which no line is wider than some columns.
   *
   * @param width at least {@link #LEAST_WIDTH}
   */
  public static String print(List<Part> parts, int width, Bars bars) {
    TextStatistics printer = new TextStatistics(width, bars);
    for (Part part : parts) {
      printer.print(part);
    }
    return printer.text.toString();
  }

  private void print(Part part) {
    text.append(text.isEmpty() ? "" : "\n\n");
    for (String line : LabelLines.of(Printable.line(part.title()), width)) {
      text.append(line).append('\n');
    }
    part.tables().forEach(table -> print(table.shortened(LONGEST_RANKING)));
  }

  private void print(Table table) {
    text.append('\n');
    if (table.isWithheld()) {
      lines("", table.topic().title());
      lines(MARGIN, "Not told: so few people could be recognized.");
      return;
    }
    List<Row> rows = new ArrayList<>(table.rows());
    if (rows.isEmpty()) {
      lines("", table.topic().title());
      lines(MARGIN, "None.");
      return;
    }
    table.total().ifPresent(rows::add);
    TextLayout layout = TextLayout.of(table, rows);
    int free = width - MARGIN.length() - layout.figures();
    int readable = Math.min(layout.label(), NARROWEST_LABEL);
    boolean hasBars = hasBars(table) && free - GAP.length() - NARROWEST_BAR >= readable;
    int label = Math.min(layout.label(), hasBars ? free - GAP.length() - NARROWEST_BAR : free);
    if (label < readable) {
      lines("", table.topic().title());
      rows.forEach(row -> stacked(row, table));
    } else {
      int bar = hasBars ? Math.min(WIDEST_BAR, free - label - GAP.length()) : 0;
      beside(table, rows, layout, label, bar);
    }
  }

  private static boolean hasBars(Table table) {
    return table.topic().form() != Topic.Form.FACTS && table.columns().size() <= 2;
  }

  private static long greatest(Table table) {
    return table.rows().stream().mapToLong(Row::first).max().orElse(0);
  }

  /**
   * A line for each row, its figures side by side.
   *
   * @param bar the columns that the longest bar takes; 0 for none
   */
  private void beside(Table table, List<Row> rows, TextLayout layout, int label, int bar) {
    StringBuilder heads = new StringBuilder();
    for (int i = 0; i < table.columns().size(); i++) {
      heads.append(GAP).append(layout.right(Printable.line(table.columns().get(i)), i));
    }
    List<String> title = LabelLines.of(table.topic().title(), MARGIN.length() + label);
    put("", title, MARGIN.length() + label, heads.toString());
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      StringBuilder figures = new StringBuilder();
      for (int j = 0; j < row.cells().size(); j++) {
        figures.append(GAP).append(layout.right(row.cells().get(j).text(), j));
      }
      boolean isTotal = i >= table.rows().size();
      if (bar > 0 && !isTotal && row.first() > 0) {
        figures.append(GAP).append(bars.of(row.first(), greatest(table), bar));
      }
      put(MARGIN, LabelLines.of(Printable.line(row.label()), label), label, figures.toString());
    }
  }

  /** Puts what stands beside a label on its last line. */
  private void put(String margin, List<String> label, int columns, String beside) {
    for (int i = 0; i < label.size() - 1; i++) {
      text.append(margin).append(label.get(i)).append('\n');
    }
    String last = label.get(label.size() - 1);
    text.append(margin).append(last);
    text.append(" ".repeat(columns - Columns.of(last))).append(beside).append('\n');
  }

  /** The figures of a row below one another, for which there is always room. */
  private void stacked(Row row, Table table) {
    lines(MARGIN, row.label());
    boolean leavesOut = table.topic().form() == Topic.Form.CROSS;
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      if (!leavesOut || i == 0 || cell.isSuppressed() || cell.barred() > 0) {
        lines(MARGIN + MARGIN, table.columns().get(i) + ": " + cell.text());
      }
    }
  }

  private void lines(String margin, String written) {
    for (String line : LabelLines.of(Printable.line(written), width - margin.length())) {
      text.append(margin).append(line).append('\n');
    }
  }
}
