package lectern.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.programme.Privacy;
import lectern.programme.SafeText;
import lectern.session.NaturalOrder;

/**
 * Sums up figures by value, such as a stakeholder group. Figures are added first, rows read last.
 */
final class Tally {
  private static final SafeText PUBLIC = new SafeText(Privacy.PUBLIC);

  private final int columns;
  private final Map<String, Line> expected = new LinkedHashMap<>();
  private final Map<String, Line> others = new HashMap<>();
  private final Line unstated;

  private record Line(String label, List<Long> figures) {}

  /**
   * An empty tally.
   *
   * @param columns the number of figures of each value
   * @param expected the labels of rows that are there even without figures, in order
   */
  Tally(int columns, List<String> expected) {
    this.columns = columns;
    this.unstated = line("");
    for (String label : expected) {
      this.expected.put(Value.of(label).key(), line(label));
    }
  }

  private Line line(String label) {
    List<Long> figures = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      figures.add(0L);
    }
    return new Line(label, figures);
  }

  /** Adds figures to those of a value, or to those without a value. */
  void add(Optional<Value> value, long... figures) {
    Line line = value.map(this::line).orElse(unstated);
    for (int i = 0; i < figures.length; i++) {
      line.figures().set(i, line.figures().get(i) + figures[i]);
    }
  }

  private Line line(Value value) {
    Line known = expected.get(value.key());
    return known == null ? others.computeIfAbsent(value.key(), none -> line(value.label())) : known;
  }

  /** The rows of the expected values, then of the others by name. */
  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    expected.values().forEach(line -> rows.add(row(line.label(), line)));
    List<Line> byName = new ArrayList<>(others.values());
    byName.sort(Comparator.comparing(Line::label, NaturalOrder.INSTANCE));
    byName.forEach(line -> rows.add(row(line.label(), line)));
    return rows;
  }

  /** Returns these rows, then one for the figures without a value. */
  List<Row> rows(String unstatedLabel) {
    List<Row> rows = rows();
    rows.add(row(unstatedLabel, unstated));
    return rows;
  }

  /** A row for the figures without a value, then the others in descending order, then by name. */
  List<Row> ranking(String unstatedLabel) {
    List<Row> rows = new ArrayList<>();
    rows.add(row(unstatedLabel, unstated));
    rows.addAll(ranking());
    return rows;
  }

  /** The rows in descending order of their first figure, then by name. */
  List<Row> ranking() {
    List<Row> rows = rows();
    rows.sort(
        Comparator.comparing((Row row) -> -row.first())
            .thenComparing(Row::label, NaturalOrder.INSTANCE));
    return rows;
  }

  private static Row row(String label, Line line) {
    long[] figures = line.figures().stream().mapToLong(Long::longValue).toArray();
    return Row.of(PUBLIC.line(label), figures);
  }
}
