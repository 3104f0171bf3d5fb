package lectern.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A row of a table.
 *
 * @param label its label, safe to publish
 * @param cells one cell for each column
 * @param compared the cells of the other programme; empty without a comparison
 * @param target the target that the row is about, if it is about one
 */
public record Row(String label, List<Cell> cells, List<Cell> compared, Optional<Target> target) {

  /** A row without a comparison. */
  public Row(String label, List<Cell> cells) {
    this(label, cells, List.of(), Optional.empty());
  }

  static Row of(String label, long... figures) {
    List<Cell> cells = new ArrayList<>();
    for (long figure : figures) {
      cells.add(new Cell.Figure(figure));
    }
    return new Row(label, List.copyOf(cells));
  }

  /** The same row about a target. */
  Row of(Target about) {
    return new Row(label, cells, compared, Optional.of(about));
  }

  /** The same row with all figures suppressed. */
  Row hidden() {
    List<Cell> none = Collections.nCopies(cells.size(), new Cell.Hidden());
    return new Row(label, none, compared, target);
  }

  /** The same row beside the cells of another programme. */
  Row beside(List<Cell> others) {
    return new Row(label, cells, List.copyOf(others), target);
  }

  /** The first figure, by which rows are compared; 0 if it is suppressed. */
  public long first() {
    return cells.get(0).barred();
  }

  /** The greater one of the first figures of both programmes. */
  public long greater() {
    return compared.isEmpty() ? first() : Math.max(first(), compared.get(0).barred());
  }

  /** Returns whether all figures are 0, those of the other programme too. */
  public boolean isZero() {
    return cells.stream().allMatch(Cell::isZero) && compared.stream().allMatch(Cell::isZero);
  }

  /**
   * The difference from the other programme, if both figures are shown.
   *
   * @param column from 0
   */
  public Optional<Long> change(int column) {
    return !compared.isEmpty()
            && cells.get(column) instanceof Cell.Figure figure
            && compared.get(column) instanceof Cell.Figure other
        ? Optional.of(figure.number() - other.number())
        : Optional.empty();
  }
}
