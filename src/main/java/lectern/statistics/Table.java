package lectern.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lectern.check.Count;

/**
 * A table of figures.
 *
 * @param columns what is counted, one word for each column
 * @param total the sums of the columns, where they are figures of their own
 * @param isWithheld whether no row is told, because each would tell of few people
 */
public record Table(
    Topic topic, List<String> columns, List<Row> rows, Optional<Row> total, boolean isWithheld) {
  private static final String TOTAL = "Total";

  static Table of(Topic topic, List<Row> rows) {
    return new Table(topic, topic.columns(), List.copyOf(rows), Optional.empty(), false);
  }

  static Table summed(Topic topic, List<Row> rows) {
    return summed(topic, topic.columns(), rows);
  }

  static Table summed(Topic topic, List<String> columns, List<Row> rows) {
    Row total = sum(TOTAL, columns.size(), rows);
    return new Table(topic, columns, List.copyOf(rows), Optional.of(total), false);
  }

  private static Row sum(String label, int columns, List<Row> rows) {
    long[] sums = new long[columns];
    for (Row row : rows) {
      Arrays.setAll(sums, i -> sums[i] + row.cells().get(i).barred());
    }
    return Row.of(label, sums);
  }

  /** The same table with other rows, under the same total. */
  Table with(List<Row> others) {
    return new Table(topic, columns, List.copyOf(others), total, false);
  }

  /** The same table without its rows. */
  Table withheld() {
    return new Table(topic, columns, List.of(), total, true);
  }

  /**
   * The table for people to read: of a ranking no more than some rows, with what the others add up
   * to in one more. No ranking has figures that are kept back.
   */
  public Table shortened(int most) {
    if (topic.form() != Topic.Form.RANKING || rows.size() <= most) {
      return this;
    }
    List<Row> some = new ArrayList<>(rows.subList(0, most));
    List<Row> others = rows.subList(most, rows.size());
    some.add(sum(Count.of(others.size(), "other"), columns.size(), others));
    return with(some);
  }

  /** Whether a figure in it is kept back. */
  public boolean isSuppressed() {
    return isWithheld
        || rows.stream().anyMatch(row -> row.cells().stream().anyMatch(Cell::isSuppressed));
  }
}
