package lectern.statistics.print;

import java.util.ArrayList;
import java.util.List;
import lectern.output.Columns;
import lectern.output.Printable;
import lectern.statistics.Cell;
import lectern.statistics.Part;
import lectern.statistics.Row;
import lectern.statistics.Table;
import lectern.statistics.Topic;

/**
 * Prints statistics as text for a terminal: tables with bars for the first column. In a table that
 * is too wide, the figures of each row are below each other, each with its bar.
 */
public final class TextStatistics {
  /** The minimum width, which all tables fit. */
  public static final int LEAST_WIDTH = 30;

  private static final int LONGEST_RANKING = 20;
  private static final String MARGIN = "  ";
  private static final int NARROWEST_LABEL = 20;
  private static final int NARROWEST_BAR = 8;
  private static final int WIDEST_BAR = 40;
  private static final int MOST_BARRED_COLUMNS = 2;

  private final int width;
  private final Bars bars;
  private final StringBuilder text = new StringBuilder();

  private TextStatistics(int width, Bars bars) {
    this.width = width;
    this.bars = bars;
  }

  /**
   * Prints statistics in lines of limited width.
   *
   * @param width the maximum number of columns; at least {@link #LEAST_WIDTH}
   */
  public static String print(List<Part> parts, int width, Bars bars) {
    TextStatistics printer = new TextStatistics(width, bars);
    for (Part part : parts) {
      printer.text.append(printer.text.isEmpty() ? "" : "\n\n");
      printer.lines("", part.title());
      part.tables().forEach(table -> printer.print(table.shortened(LONGEST_RANKING)));
    }
    return printer.text.toString();
  }

  private void print(Table table) {
    text.append('\n');
    if (table.rows().isEmpty()) {
      lines("", table.topic().title());
      lines(MARGIN, table.isWithheld() ? "Suppressed: individuals could be identified." : "None.");
      return;
    }
    List<Row> all = new ArrayList<>(table.rows());
    all.addAll(table.sums());
    // The heading stands above the labels, which are set in from it.
    int heading = Columns.of(table.topic().title()) - MARGIN.length();
    TextLayout layout = TextLayout.of(heading, table.columns(), all);
    int free = width - MARGIN.length() - layout.figures();
    if (free < Math.min(layout.label(), NARROWEST_LABEL)) {
      stacked(table);
      return;
    }
    boolean hasBars =
        table.topic().form() != Topic.Form.FACTS && table.columns().size() <= MOST_BARRED_COLUMNS;
    Block block = block(MARGIN, layout, hasBars ? greatest(table.rows(), 1) : 0);
    int label = MARGIN.length() + block.label();
    put("", LabelLines.of(table.topic().title(), label), label, layout.line(table.columns()));
    table.rows().forEach(row -> print(row, block, block.bar()));
    table.sums().forEach(row -> print(row, block, 0));
  }

  /** The figures of each row below its label. */
  private void stacked(Table table) {
    lines("", table.topic().title());
    List<Row> rows = new ArrayList<>();
    table.rows().forEach(row -> rows.addAll(transposed(row, table)));
    table.sums().forEach(row -> rows.addAll(transposed(row, table)));
    TextLayout layout = TextLayout.of(0, List.of(""), rows);
    Block block = block(MARGIN + MARGIN, layout, greatest(table.rows(), table.columns().size()));
    for (Row row : table.rows()) {
      lines(MARGIN, row.label());
      transposed(row, table).forEach(figure -> print(figure, block, block.bar()));
    }
    for (Row row : table.sums()) {
      lines(MARGIN, row.label());
      transposed(row, table).forEach(figure -> print(figure, block, 0));
    }
  }

  /** A row for each figure of a row; in a cross table only for those that are not 0. */
  private static List<Row> transposed(Row row, Table table) {
    boolean leavesOut = table.topic().form() == Topic.Form.CROSS;
    List<Row> figures = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      if (i == 0 || !leavesOut || cell.barred() > 0) {
        figures.add(new Row(table.columns().get(i), List.of(cell)));
      }
    }
    return figures;
  }

  private static long greatest(List<Row> rows, int columns) {
    return rows.stream()
        .flatMap(row -> row.cells().stream().limit(columns))
        .mapToLong(Cell::barred)
        .max()
        .orElse(0);
  }

  /**
   * The layout of rows with bars.
   *
   * @param label the columns for labels
   * @param bar the columns that the longest bar takes; 0 for no bars
   * @param greatest the figure with the longest bar
   */
  private record Block(String margin, TextLayout layout, int label, int bar, long greatest) {}

  /** Labels get the columns they take if a short bar has room beside them. */
  private Block block(String margin, TextLayout layout, long greatest) {
    int free = width - margin.length() - layout.figures();
    int besideBar = free - TextLayout.GAP.length() - NARROWEST_BAR;
    if (greatest == 0 || besideBar < Math.min(layout.label(), NARROWEST_LABEL)) {
      return new Block(margin, layout, Math.min(layout.label(), free), 0, greatest);
    }
    int label = Math.min(layout.label(), besideBar);
    int bar = Math.min(WIDEST_BAR, free - label - TextLayout.GAP.length());
    return new Block(margin, layout, label, bar, greatest);
  }

  /** Prints a row, with a bar of at most so many columns. */
  private void print(Row row, Block block, int bar) {
    String beside = block.layout().line(row.cells().stream().map(Cell::text).toList());
    if (bar > 0 && row.first() > 0) {
      beside += TextLayout.GAP + bars.of(row.first(), block.greatest(), bar);
    }
    List<String> label = LabelLines.of(Printable.line(row.label()), block.label());
    put(block.margin(), label, block.label(), beside);
  }

  /** Appends a label, with the figures beside its last line. */
  private void put(String margin, List<String> label, int columns, String beside) {
    for (int i = 0; i < label.size() - 1; i++) {
      text.append(margin).append(label.get(i)).append('\n');
    }
    String last = label.get(label.size() - 1);
    text.append(margin).append(last);
    text.append(" ".repeat(columns - Columns.of(last))).append(beside).append('\n');
  }

  private void lines(String margin, String written) {
    for (String line : LabelLines.of(Printable.line(written), width - margin.length())) {
      text.append(margin).append(line).append('\n');
    }
  }
}
