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
    Row sum = Row.of(label, sums(columns, rows.stream().map(Row::cells).toList()));
    boolean isCompared = rows.stream().anyMatch(row -> !row.compared().isEmpty());
    return isCompared
        ? sum.beside(
            Row.of(label, sums(columns, rows.stream().map(Row::compared).toList())).cells())
        : sum;
  }

  private static long[] sums(int columns, List<List<Cell>> rows) {
    long[] sums = new long[columns];
    for (List<Cell> cells : rows) {
      Arrays.setAll(sums, i -> sums[i] + cells.get(i).barred());
    }
    return sums;
  }

  /** Returns this table with other rows, under the same total. */
  Table with(List<Row> rows) {
    return new Table(topic, columns, List.copyOf(rows), others, total, false);
  }

  /** Returns this table under another total. */
  Table withTotal(Optional<Row> other) {
    return new Table(topic, columns, rows, others, other, isWithheld);
  }

  /** Returns this table with only those rows whose first figure is at least 2, in any programme. */
  Table ofSeveral() {
    return with(rows.stream().filter(row -> row.greater() > 1).toList());
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

  /**
   * The percentage that a figure is also printed as; empty if there is none, or if it could not be
   * computed from the figures that are shown.
   *
   * @param row a row of this table, or its total
   * @param column from 0
   */
  public Optional<Percentage> percentage(Row row, int column) {
    return percentage(row.cells(), total.map(Row::cells), column);
  }

  /** The percentage of the figure of the other programme, likewise. */
  public Optional<Percentage> comparedPercentage(Row row, int column) {
    return row.compared().isEmpty()
        ? Optional.empty()
        : percentage(row.compared(), total.map(Row::compared), column);
  }

  private Optional<Percentage> percentage(
      List<Cell> cells, Optional<List<Cell>> totals, int column) {
    if (topic.whole(column).isEmpty() || !(cells.get(column) instanceof Cell.Figure figure)) {
      return Optional.empty();
    }
    long whole =
        switch (topic) {
          case TARGET -> cells.get(0).barred() + cells.get(1).barred();
          case ACCEPTANCE -> cells.get(0).barred();
          default -> totals.map(total -> total.get(column).barred()).orElse(0L);
        };
    return whole == 0 ? Optional.empty() : Optional.of(new Percentage(figure.number(), whole));
  }

  /** Returns whether its rows have the figures of another programme. */
  public boolean isCompared() {
    return rows.stream().anyMatch(row -> !row.compared().isEmpty());
  }
}
