package lectern.statistics.print;

import java.util.ArrayList;
import java.util.List;
import lectern.fields.Values;
import lectern.output.Printable;
import lectern.output.table.Column;
import lectern.output.table.ColumnChoice;
import lectern.output.table.Sheet;
import lectern.output.table.SheetCell;
import lectern.statistics.Cell;
import lectern.statistics.Part;
import lectern.statistics.Row;
import lectern.statistics.Table;

/** Makes a sheet of statistics, with one row for each figure. */
public final class StatisticsSheet {
  /** The columns, in their order. */
  public static final List<Column<Item>> COLUMNS =
      List.of(
          Column.text("about", item -> Values.word(item.part().kind())),
          Column.text("title", item -> Printable.line(item.part().title())),
          Column.text("table", item -> item.table().topic().id()),
          Column.text("row", item -> Printable.line(item.row().label())),
          Column.text("column", item -> Printable.line(item.column())),
          new Column<>("value", item -> value(item.cell())));

  private StatisticsSheet() {}

  /** What a row is about: a figure and where it stands. */
  public record Item(Part part, Table table, Row row, String column, Cell cell) {}

  /**
   * The statistics without totals, which readers would otherwise count twice.
   *
   * @param choices the columns; none for all
   */
  public static Sheet of(List<Part> parts, List<ColumnChoice> choices) {
    List<Item> items = new ArrayList<>();
    for (Part part : parts) {
      part.tables().forEach(table -> add(part, table, items));
    }
    return Sheet.of("Statistics", COLUMNS, choices, items);
  }

  private static void add(Part part, Table table, List<Item> items) {
    for (Row row : table.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        items.add(new Item(part, table, row, table.columns().get(i), row.cells().get(i)));
      }
    }
  }

  private static SheetCell value(Cell cell) {
    return cell instanceof Cell.Figure figure
        ? new SheetCell.Figure(figure.number())
        : new SheetCell.Text(cell.text());
  }
}
