package lectern.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Keeps back what a table tells of few people, and so much more of it that this can't be computed
 * from the total and the rows that are left.
 *
 * <p>The first column decides about the whole row, because no other may be less: more rows are kept
 * back, the smallest first, until each number from 1 to 4 could stand for each row of few people.
 * Where that never holds, no row is published.
 */
final class Suppression {
  /** The range of figures that a row of few people may stand for. */
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
   * A table that may be published.
   *
   * @param table of figures of which none is kept back, with their total
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
   * Tells whether the rows kept back could exchange so many people that one row of few could stand
   * for any number of few.
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
      // Who knows that the smallest are hidden knows that none is greater than what is shown.
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
