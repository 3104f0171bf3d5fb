package lectern.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lectern.session.Plural;

/**
 * A table of figures.
 *
 * @param columns the headings of the columns
 * @param others the sums of the rows that a shortened table leaves out
 * @param total the sums of the columns, where these are meaningful
 * @param isWithheld whether the whole table is suppressed
 */
public record Table(
    Topic topic,
    List<String> columns,
    List<Row> rows,
    Optional<Row> others,
    Optional<Row> total,
    boolean isWithheld) {
  private static final String TOTAL = "Total";

  static Table of(Topic topic, List<Row> rows) {
    return new Table(
        topic, topic.columns(), List.copyOf(rows), Optional.empty(), Optional.empty(), false);
  }

  static Table summed(Topic topic, List<Row> rows) {
    return summed(topic, topic.columns(), rows);
  }

  static Table summed(Topic topic, List<String> columns, List<Row> rows) {
    Row total = sum(TOTAL, columns.size(), rows);
    return new Table(
        topic, columns, List.copyOf(rows), Optional.empty(), Optional.of(total), false);
  }

  private static Row sum(String label, int columns, List<Row> rows) {
    long[] sums = new long[columns];
    for (Row row : rows) {
      Arrays.setAll(sums, i -> sums[i] + row.cells().get(i).barred());
    }
    return Row.of(label, sums);
  }

  /** Returns this table with other rows, under the same total. */
  Table with(List<Row> rows) {
    return new Table(topic, columns, List.copyOf(rows), others, total, false);
  }

  /** Returns this table without its rows. */
  Table withheld() {
    return new Table(topic, columns, List.of(), others, total, true);
  }

  /**
   * The table with at most some rows if it is a ranking, and the sum of the others. Rankings have
   * no suppressed figures.
   */
  public Table shortened(int most) {
    if (topic.form() != Topic.Form.RANKING || rows.size() <= most) {
      return this;
    }
    List<Row> rest = rows.subList(most, rows.size());
    Row sum = sum(Plural.of(rest.size(), "other"), columns.size(), rest);
    return new Table(
        topic, columns, List.copyOf(rows.subList(0, most)), Optional.of(sum), total, false);
  }

  /** The rows below the others: the sum of those left out and the total, if there are any. */
  public List<Row> sums() {
    List<Row> sums = new ArrayList<>();
    others.ifPresent(sums::add);
    total.ifPresent(sums::add);
    return sums;
  }

  /** Returns whether a figure in it is suppressed. */
  public boolean isSuppressed() {
    return isWithheld
        || rows.stream().anyMatch(row -> row.cells().stream().anyMatch(Cell::isSuppressed));
  }
}
