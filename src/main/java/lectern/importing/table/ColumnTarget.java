package lectern.importing.table;

import java.util.Map;

/** The use of a column. */
sealed interface ColumnTarget {
  /** The column is left out. */
  record Ignored() implements ColumnTarget {}

  /** The column belongs to no field; its cells are kept unassigned. */
  record Unassigned() implements ColumnTarget {}

  /**
   * The column fills a field.
   *
   * @param values the values to write for cells, by their texts; other cells stay as they are
   */
  record Filled(ColumnPath path, Map<String, String> values) implements ColumnTarget {
    String value(String cell) {
      return values.getOrDefault(cell.strip(), cell);
    }
  }
}
