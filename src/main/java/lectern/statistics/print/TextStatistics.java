package lectern.statistics.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import lectern.output.Columns;
import lectern.output.Printable;
import lectern.statistics.Part;
import lectern.statistics.Table;
import lectern.statistics.Target;
import lectern.statistics.Topic;

/**
 * Prints statistics as text for a terminal: a summary, then tables with bars for the first column.
 * A table has percentages if there is room for them. In a table that is too wide, the figures of
 * each row are below each other, each with its bar.
 */
public final class TextStatistics {
  /** The minimum width, which all tables fit. */
  public static final int LEAST_WIDTH = 30;

  private static final int LONGEST_RANKING = 20;
  private static final String MARGIN = "  ";
  private static final int NARROWEST_LABEL = 20;
  private static final int NARROWEST_BAR = 8;
  private static final int WIDEST_BAR = 40;
  private static final int MOST_BARRED_COLUMNS = 4;
  private static final int NARROWEST_PERCENTAGES = 60;
  private static final int NARROWEST_SUMMARY = 30;
  private static final int LONGEST_HEAD = 12;

  private final int width;
  private final Bars bars;
  private final boolean hasZeros;
  private final StringBuilder text = new StringBuilder();

  private TextStatistics(int width, Bars bars, boolean hasZeros) {
    this.width = width;
    this.bars = bars;
    this.hasZeros = hasZeros;
  }

  /**
   * Prints statistics in lines of limited width.
   *
   * @param width the maximum number of columns; at least {@link #LEAST_WIDTH}
   * @param hasZeros whether rows of zeros are printed too
   */
  public static String print(List<Part> parts, int width, Bars bars, boolean hasZeros) {
    TextStatistics printer = new TextStatistics(width, bars, hasZeros);
    for (Part part : parts) {
      printer.text.append(printer.text.isEmpty() ? "" : "\n\n");
      printer.print(part);
    }
    return printer.text.toString();
  }

  private void print(Part part) {
    Optional<String> compared = part.compared();
    lines("", part.title() + compared.map(other -> " compared with " + other).orElse(""));
    summary(Summary.of(part).lines());
    Optional<String> head = compared.map(other -> shortHead(other, "other"));
    for (Table table : part.tables()) {
      if (table.topic() != Topic.OVERVIEW || hasZeros || compared.isPresent()) {
        print(table.shortened(LONGEST_RANKING), head);
      }
    }
  }

  private static String shortHead(String title, String otherwise) {
    String safe = Printable.line(title);
    return Columns.of(safe) > LONGEST_HEAD ? otherwise : safe;
  }

  private void summary(List<Summary.Line> summary) {
    text.append('\n');
    int label = 0;
    for (Summary.Line line : summary) {
      label = Math.max(label, Columns.of(line.label()));
    }
    int room = width - label - 2 * MARGIN.length();
    for (Summary.Line line : summary) {
      if (room < NARROWEST_SUMMARY) {
        lines(MARGIN, line.label());
        lines(MARGIN + MARGIN, line.text());
      } else {
        List<String> words = LabelLines.of(Printable.line(line.text()), room);
        String first = line.label() + " ".repeat(label - Columns.of(line.label()));
        text.append(MARGIN).append(first).append(MARGIN).append(words.get(0)).append('\n');
        String indent = MARGIN + " ".repeat(label) + MARGIN;
        words.subList(1, words.size()).forEach(rest -> text.append(indent + rest + "\n"));
      }
    }
  }

  private void print(Table table, Optional<String> compared) {
    text.append('\n');
    Grid plain = Grid.of(table, new Grid.Layout(hasZeros, false, compared));
    if (plain.lines().isEmpty()) {
      lines("", table.topic().title());
      lines(MARGIN, Notes.ofEmpty(table));
      return;
    }
    Grid full = Grid.of(table, new Grid.Layout(hasZeros, true, compared));
    if (fits(full, table)) {
      rows(full, table);
    } else if (fits(plain, table)) {
      rows(plain, table);
    } else {
      stacked(width < NARROWEST_PERCENTAGES ? plain : full, plain, table, compared);
    }
    notes(plain, table);
  }

  private static TextLayout layout(Grid grid, Table table) {
    List<Grid.Line> all = new ArrayList<>(grid.lines());
    all.addAll(grid.sums());
    // The heading stands above the labels, which are set in from it.
    int heading = Columns.of(table.topic().title()) - MARGIN.length();
    return TextLayout.of(heading, grid.heads().stream().map(Grid.Head::text).toList(), all);
  }

  private boolean fits(Grid grid, Table table) {
    TextLayout layout = layout(grid, table);
    int free = width - MARGIN.length() - layout.figures();
    return free >= Math.min(layout.label(), NARROWEST_LABEL);
  }

  private void rows(Grid grid, Table table) {
    boolean hasBars =
        table.topic().form() != Topic.Form.FACTS
            && (grid.heads().size() <= MOST_BARRED_COLUMNS
                || table.topic().form() == Topic.Form.CROSS);
    TextLayout layout = layout(grid, table);
    Block block = block(MARGIN, layout, hasBars ? greatest(grid, 1) : 0);
    int label = MARGIN.length() + block.label();
    List<String> heads = grid.heads().stream().map(Grid.Head::text).toList();
    String measure = table.columns().get(0);
    boolean isNamed = table.columns().size() > 1 && Columns.of(measure) <= block.bar();
    String above = isNamed ? TextLayout.GAP + Printable.line(measure) : "";
    put("", LabelLines.of(table.topic().title(), label), label, layout.line(heads) + above);
    grid.lines().forEach(line -> print(line, block, block.bar()));
    grid.sums().forEach(line -> print(line, block, 0));
  }

  /** The figures of each row below its label, in a comparison beside those of the other one. */
  private void stacked(Grid full, Grid plain, Table table, Optional<String> compared) {
    boolean isCompared = compared.isPresent();
    Grid grid = isCompared ? full : plain;
    List<String> heads =
        compared.map(other -> grid.headsByMeasure("this", other)).orElse(List.of(""));
    UnaryOperator<List<Grid.Line>> figures =
        rows ->
            rows.stream()
                .flatMap(
                    row ->
                        (isCompared ? grid.byMeasure(row) : transposed(row, grid, table)).stream())
                .toList();
    List<Grid.Line> all = new ArrayList<>(figures.apply(grid.lines()));
    all.addAll(figures.apply(grid.sums()));
    int heading = Columns.of(table.topic().title()) - 2 * MARGIN.length();
    TextLayout layout = TextLayout.of(heading, heads, all);
    Block block =
        block(MARGIN + MARGIN, layout, isCompared ? 0 : greatest(grid, grid.heads().size()));
    int label = 2 * MARGIN.length() + block.label();
    put("", LabelLines.of(table.topic().title(), label), label, layout.line(heads));
    for (Grid.Line line : grid.lines()) {
      lines(MARGIN, line.label());
      figures.apply(List.of(line)).forEach(figure -> print(figure, block, block.bar()));
    }
    for (Grid.Line line : grid.sums()) {
      lines(MARGIN, line.label());
      figures.apply(List.of(line)).forEach(figure -> print(figure, block, 0));
    }
  }

  /** A line for each figure of a row; in a cross table only for those that are not 0. */
  private static List<Grid.Line> transposed(Grid.Line line, Grid grid, Table table) {
    boolean leavesOut = table.topic().form() == Topic.Form.CROSS;
    List<Grid.Line> figures = new ArrayList<>();
    for (int i = 0; i < line.texts().size(); i++) {
      long length = line.lengths().get(i);
      if (i == 0 || !leavesOut || length > 0) {
        figures.add(
            new Grid.Line(
                grid.heads().get(i).measure(), List.of(line.texts().get(i)), List.of(length)));
      }
    }
    return figures;
  }

  private static long greatest(Grid grid, int columns) {
    return grid.lines().stream()
        .flatMap(line -> line.lengths().stream().limit(columns))
        .mapToLong(Long::longValue)
        .max()
        .orElse(0);
  }

  /** What is to be known of the table, below it. */
  private void notes(Grid grid, Table table) {
    boolean isNumbered = grid.heads().stream().anyMatch(head -> head.text().equals("1"));
    for (int i = 0; i < grid.keys().size() && isNumbered; i++) {
      lines(MARGIN, (i + 1) + ": " + grid.keys().get(i));
    }
    Notes.ofZeros(grid, table).ifPresent(note -> lines(MARGIN, note));
    for (int i = 0; i < grid.origins().size(); i++) {
      Target target = grid.origins().get(i);
      origin("[" + (i + 1) + "] " + target.origin());
    }
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
  private void print(Grid.Line line, Block block, int bar) {
    String beside = block.layout().line(line.texts());
    long length = line.lengths().get(0);
    if (bar > 0 && length > 0) {
      beside += TextLayout.GAP + bars.of(length, block.greatest(), bar);
    }
    put(block.margin(), LabelLines.of(line.label(), block.label()), block.label(), beside);
  }

  /** Appends a label, with the figures beside its last line. */
  private void put(String margin, List<String> label, int columns, String beside) {
    for (int i = 0; i < label.size() - 1; i++) {
      text.append(margin).append(label.get(i)).append('\n');
    }
    String last = label.get(label.size() - 1);
    String line = margin + last + " ".repeat(columns - Columns.of(last)) + beside;
    text.append(line.stripTrailing()).append('\n');
  }

  /** Prints an origin in lines of which none breaks an address, so that it can be opened. */
  private void origin(String origin) {
    String safe = Printable.line(origin);
    int address = safe.indexOf("http");
    if (address < 0 || MARGIN.length() + Columns.of(safe) <= width) {
      lines(MARGIN, safe);
    } else {
      lines(MARGIN, safe.substring(0, address).stripTrailing());
      text.append(MARGIN).append(safe.substring(address)).append('\n');
    }
  }

  private void lines(String margin, String written) {
    for (String line : LabelLines.of(Printable.line(written), width - margin.length())) {
      text.append(margin).append(line).append('\n');
    }
  }
}
