package lectern.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Suppresses counts of few people in a table (primary suppression), and further rows so that these
 * counts can't be computed from the total (complementary suppression).
 *
 * <p>The first column decides about a row, because the others are never less. Rows are suppressed
 * in ascending order until every count from 1 to 4 is possible for each row of few people. Where
 * that is never the case, the whole table is suppressed.
 *
 * @see <a href="https://en.wikipedia.org/wiki/Statistical_disclosure_control">Statistical
 *     disclosure control</a>
 */
final class Suppression {
  /** The least and the greatest count in a row of few people. */
  private static final int LEAST = 1;

  private static final int MOST = Cell.FEW - 1;

  private final List<Row> few = new ArrayList<>();
  private final List<Row> hidden = new ArrayList<>();
  private final List<Row> shown = new ArrayList<>();

  private Suppression(Table table) {
    for (Row row : table.rows()) {
      if (row.first() >= LEAST && row.first() <= MOST) {
        few.add(row);
      } else if (row.first() > MOST) {
        shown.add(row);
      }
    }
    shown.sort(Comparator.comparing(Row::first));
  }

  /**
   * The table with suppressed rows, as it may be published.
   *
   * @param table the exact figures with their total
   */
  static Table of(Table table) {
    Suppression suppression = new Suppression(table);
    if (suppression.few.isEmpty()) {
      return table;
    }
    while (!suppression.isSafe()) {
      if (suppression.shown.isEmpty()) {
        return table.withheld();
      }
      suppression.hidden.add(suppression.shown.remove(0));
    }
    List<Row> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      rows.add(suppression.published(row));
    }
    return table.with(rows);
  }

  /**
   * Returns whether so many people could be moved between the suppressed rows that each row of few
   * people could have any count from the least to the greatest.
   */
  private boolean isSafe() {
    Optional<Long> bound = shown.stream().findFirst().map(Row::first);
    long below = 0;
    long above = 0;
    for (Row row : few) {
      below += row.first() - LEAST;
      above += MOST - row.first();
    }
    for (Row row : hidden) {
      below += row.first() - Cell.FEW;
      // The smallest rows are hidden, so none of them is greater than the smallest that is shown.
      above += bound.map(most -> most - row.first()).orElse((long) MOST);
    }
    return below >= MOST - LEAST && above >= MOST - LEAST;
  }

  private Row published(Row row) {
    if (few.contains(row)) {
      return keptBack(row, new Cell.Few(), LEAST);
    }
    return hidden.contains(row) ? keptBack(row, new Cell.AtLeast(Cell.FEW), Cell.FEW) : row;
  }

  private static Row keptBack(Row row, Cell first, long least) {
    List<Cell> cells = new ArrayList<>();
    cells.add(first);
    while (cells.size() < row.cells().size()) {
      cells.add(new Cell.AtLeast(least));
    }
    return new Row(row.label(), List.copyOf(cells));
  }
}
