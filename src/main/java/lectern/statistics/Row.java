package lectern.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table.
 *
 * @param label what its figures are about, safe to publish
 * @param cells one for each column
 */
public record Row(String label, List<Cell> cells) {

  static Row of(String label, long... figures) {
    List<Cell> cells = new ArrayList<>();
    for (long figure : figures) {
      cells.add(new Cell.Figure(figure));
    }
    return new Row(label, List.copyOf(cells));
  }

  /** The first figure, by which rows are compared; 0 where it is kept back. */
  public long first() {
    return cells.get(0).barred();
  }
}
