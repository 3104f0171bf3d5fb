package lectern.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table.
 *
 * @param label its label, safe to publish
 * @param cells one cell for each column
 */
public record Row(String label, List<Cell> cells) {

  static Row of(String label, long... figures) {
    List<Cell> cells = new ArrayList<>();
    for (long figure : figures) {
      cells.add(new Cell.Figure(figure));
    }
    return new Row(label, List.copyOf(cells));
  }

  /** The first figure, by which rows are compared; 0 if it is suppressed. */
  public long first() {
    return cells.get(0).barred();
  }
}
