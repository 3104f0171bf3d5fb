package lectern.statistics.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import lectern.output.Printable;
import lectern.statistics.Cell;
import lectern.statistics.Percentage;
import lectern.statistics.Row;
import lectern.statistics.Table;
import lectern.statistics.Target;
import lectern.statistics.Topic;

/**
 * A table laid out for reading: figures with their percentages, and in a comparison beside those of
 * the other programme, with the change.
 *
 * @param heads the headings of the columns
 * @param lines the rows, without those of zeros unless they are requested
 * @param zeros the labels of the rows of zeros that are left out
 * @param keys what the numbered columns of a cross table are about, in order
 * @param origins where the targets are stated, in the order of their marks
 */
record Grid(
    List<Head> heads,
    List<Line> lines,
    List<Line> sums,
    List<String> zeros,
    List<String> keys,
    List<Target> origins) {
  private static final int MOST_KEYS = 12;

  /** The layout of a grid. */
  record Layout(boolean hasZeros, boolean hasPercentages, Optional<String> compared) {}

  /**
   * A heading.
   *
   * @param text the short one
   * @param measure what the column is about in words that need no column before it
   */
  record Head(String text, String measure, boolean isPercentage) {}

  /**
   * A row.
   *
   * @param texts one for each column
   * @param lengths the lengths of bars for the columns; 0 for none
   */
  record Line(String label, List<String> texts, List<Long> lengths) {}

  /** Lays out a table. */
  static Grid of(Table whole, Layout layout) {
    List<String> keys = List.of();
    Table table = whole;
    if (whole.topic().form() == Topic.Form.CROSS) {
      table = withFewColumns(whole);
      keys = table.columns().subList(1, table.columns().size());
    }
    List<Head> heads = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      heads(table, i, layout, heads);
    }
    Map<String, Target> origins = new LinkedHashMap<>();
    List<Line> lines = new ArrayList<>();
    List<String> zeros = new ArrayList<>();
    for (Row row : table.rows()) {
      if (row.isZero() && !layout.hasZeros()) {
        if (!row.label().equals(table.topic().unstated())) {
          zeros.add(row.label());
        }
      } else {
        row.target().ifPresent(target -> origins.putIfAbsent(target.origin(), target));
        lines.add(line(table, row, mark(row, origins), layout));
      }
    }
    List<Line> sums = new ArrayList<>();
    for (Row row : table.sums()) {
      sums.add(line(table, row, "", layout));
    }
    return new Grid(heads, lines, sums, zeros, keys, List.copyOf(origins.values()));
  }

  /** The headings of the lines by measure, in a comparison. */
  List<String> headsByMeasure(String one, String other) {
    return hasPercentages()
        ? List.of(one, "%", other, "%", "change")
        : List.of(one, other, "change");
  }

  /**
   * A row of a comparison as a line for each measure, which is labeled by it. Measures that are 0
   * in both programmes are left out after the first one.
   */
  List<Line> byMeasure(Line line) {
    List<Line> measures = new ArrayList<>();
    int columns;
    for (int i = 0; i < heads.size(); i += columns) {
      columns = heads.get(i + 1).isPercentage() ? 5 : 3;
      List<String> texts = new ArrayList<>(line.texts().subList(i, i + columns));
      if (hasPercentages() && columns == 3) {
        texts.add(1, "");
        texts.add(3, "");
      }
      boolean isZero = texts.stream().allMatch(text -> text.equals("0") || text.isEmpty());
      if (i == 0 || !isZero) {
        measures.add(
            new Line(heads.get(i).measure(), texts, Collections.nCopies(texts.size(), 0L)));
      }
    }
    return measures;
  }

  private boolean hasPercentages() {
    return heads.stream().anyMatch(Head::isPercentage);
  }

  private static String mark(Row row, Map<String, Target> origins) {
    return row.target()
        .map(Target::origin)
        .map(origin -> " [" + (List.copyOf(origins.keySet()).indexOf(origin) + 1) + "]")
        .orElse("");
  }

  private static void heads(Table table, int column, Layout layout, List<Head> heads) {
    String measure = Printable.line(table.columns().get(column));
    boolean isNumbered = table.topic().form() == Topic.Form.CROSS && column > 0;
    Optional<String> whole =
        table.topic().whole(column).filter(percentages -> layout.hasPercentages());
    heads.add(new Head(isNumbered ? Integer.toString(column) : measure, measure, false));
    whole.ifPresent(of -> heads.add(new Head("%", "% of " + of, true)));
    if (layout.compared().isPresent()) {
      String other = Printable.line(layout.compared().get());
      heads.add(new Head(other, other, false));
      whole.ifPresent(of -> heads.add(new Head("%", other + ", % of " + of, true)));
      heads.add(new Head("change", "change of " + measure, false));
    }
  }

  private static Line line(Table table, Row row, String mark, Layout layout) {
    List<String> texts = new ArrayList<>();
    List<Long> lengths = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      boolean hasPercentage = layout.hasPercentages() && table.topic().whole(i).isPresent();
      add(row.cells().get(i), hasPercentage, table.percentage(row, i), texts, lengths);
      if (layout.compared().isPresent()) {
        Cell other = row.compared().isEmpty() ? new Cell.None() : row.compared().get(i);
        add(other, hasPercentage, table.comparedPercentage(row, i), texts, lengths);
        texts.add(row.change(i).map(change -> (change > 0 ? "+" : "") + change).orElse(""));
        lengths.add(0L);
      }
    }
    return new Line(Printable.line(row.label()) + mark, texts, lengths);
  }

  private static void add(
      Cell cell,
      boolean hasPercentage,
      Optional<Percentage> percentage,
      List<String> texts,
      List<Long> lengths) {
    texts.add(cell.text());
    lengths.add(cell.barred());
    if (hasPercentage) {
      texts.add(percentage.map(Percentage::text).orElse(""));
      lengths.add(0L);
    }
  }

  /** The cross table with its greatest columns, and the sum of the others as the last one. */
  private static Table withFewColumns(Table table) {
    int columns = table.columns().size();
    if (columns - 1 <= MOST_KEYS) {
      return table;
    }
    List<Cell> totals = table.total().orElseThrow().cells();
    List<Integer> kept =
        IntStream.range(1, columns)
            .boxed()
            .sorted((a, b) -> Long.compare(totals.get(b).barred(), totals.get(a).barred()))
            .limit(MOST_KEYS - 1)
            .sorted()
            .toList();
    List<String> heads = new ArrayList<>(List.of(table.columns().get(0)));
    kept.forEach(column -> heads.add(table.columns().get(column)));
    heads.add("all other themes");
    return new Table(
        table.topic(),
        heads,
        table.rows().stream().map(row -> reduced(row, kept)).toList(),
        Optional.empty(),
        table.total().map(row -> reduced(row, kept)),
        false);
  }

  private static Row reduced(Row row, List<Integer> kept) {
    long[] figures = new long[kept.size() + 2];
    figures[0] = row.first();
    for (int i = 0; i < kept.size(); i++) {
      figures[i + 1] = row.cells().get(kept.get(i)).barred();
    }
    figures[kept.size() + 1] = 2 * row.first() - Arrays.stream(figures).sum();
    List<Cell> cells = new ArrayList<>();
    Arrays.stream(figures).forEach(figure -> cells.add(new Cell.Figure(figure)));
    return new Row(row.label(), List.copyOf(cells));
  }
}
