package lectern.output.table;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of typed cells.
 *
 * @param header the heading of each column
 * @param rows the cells of each row, one for each column
 */
public record Sheet(String name, List<String> header, List<List<SheetCell>> rows) {

  /**
   * The sheet with a row for each of some things.
   *
   * @param choices the columns that it gets, by their names; all of them if there are no choices
   */
  public static <R> Sheet of(
      String name, List<Column<R>> columns, List<ColumnChoice> choices, List<R> things) {
    List<Column<R>> chosen = choices.isEmpty() ? columns : chosen(columns, choices);
    List<List<SheetCell>> rows = new ArrayList<>();
    for (R thing : things) {
      List<SheetCell> row = new ArrayList<>(chosen.size());
      chosen.forEach(column -> row.add(column.value().apply(thing)));
      rows.add(row);
    }
    return new Sheet(name, chosen.stream().map(Column::name).toList(), rows);
  }

  private static <R> List<Column<R>> chosen(List<Column<R>> columns, List<ColumnChoice> choices) {
    List<Column<R>> chosen = new ArrayList<>();
    for (ColumnChoice choice : choices) {
      for (Column<R> column : columns) {
        if (column.name().equals(choice.column())) {
          chosen.add(new Column<>(choice.heading(), column.value()));
        }
      }
    }
    return chosen;
  }
}
