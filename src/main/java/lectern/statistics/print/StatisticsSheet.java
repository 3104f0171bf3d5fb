package lectern.statistics.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.Values;
import lectern.output.Printable;
import lectern.output.table.Column;
import lectern.output.table.ColumnChoice;
import lectern.output.table.Sheet;
import lectern.output.table.SheetCell;
import lectern.statistics.Cell;
import lectern.statistics.Part;
import lectern.statistics.Percentage;
import lectern.statistics.Row;
import lectern.statistics.Table;

/** Makes a sheet of statistics, with one row for each figure, and one of their summary. */
public final class StatisticsSheet {
  private static final List<Column<Item>> OF_ONE =
      List.of(
          Column.text("about", item -> Values.word(item.part().kind())),
          Column.text("title", item -> Printable.line(item.part().title())),
          Column.text("table", item -> item.table().topic().id()),
          Column.text("row", item -> Printable.line(item.row().label())),
          Column.text("column", item -> Printable.line(item.head())),
          new Column<>("value", item -> value(item.row().cells().get(item.column()))),
          new Column<>(
              "percent", item -> percent(item.table().percentage(item.row(), item.column()))));

  private static final List<Column<Item>> OF_OTHER =
      List.of(
          Column.optional("compared-title", item -> item.part().compared().map(Printable::line)),
          new Column<>("compared-value", item -> compared(item)),
          new Column<>(
              "compared-percent",
              item -> percent(item.table().comparedPercentage(item.row(), item.column()))),
          new Column<>(
              "change",
              item ->
                  item.row()
                      .change(item.column())
                      .<SheetCell>map(SheetCell.Figure::new)
                      .orElse(SheetCell.BLANK)));

  private StatisticsSheet() {}

  /**
   * What a row is about: a figure and where it stands.
   *
   * @param column from 0
   */
  public record Item(Part part, Table table, Row row, int column) {
    private String head() {
      return table.columns().get(column);
    }
  }

  private record Said(Part part, Summary.Line line) {}

  /**
   * The columns, in their order.
   *
   * @param isCompared whether there are those of a comparison
   */
  public static List<Column<Item>> columns(boolean isCompared) {
    List<Column<Item>> columns = new ArrayList<>(OF_ONE);
    if (isCompared) {
      columns.addAll(OF_OTHER);
    }
    return List.copyOf(columns);
  }

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
    boolean isCompared = parts.stream().anyMatch(part -> part.compared().isPresent());
    return Sheet.of("Statistics", columns(isCompared), choices, items);
  }

  /** The summary of each part in words. */
  public static Sheet summary(List<Part> parts) {
    List<Said> lines = new ArrayList<>();
    for (Part part : parts) {
      Summary.of(part).lines().forEach(line -> lines.add(new Said(part, line)));
    }
    return Sheet.of(
        "Summary",
        List.of(
            Column.text("title", said -> Printable.line(said.part().title())),
            Column.text("figure", said -> Printable.line(said.line().label())),
            Column.text("summary", said -> Printable.line(said.line().text()))),
        List.of(),
        lines);
  }

  private static void add(Part part, Table table, List<Item> items) {
    for (Row row : table.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        items.add(new Item(part, table, row, i));
      }
    }
  }

  private static SheetCell compared(Item item) {
    return Optional.of(item.row().compared())
        .filter(cells -> !cells.isEmpty())
        .map(cells -> value(cells.get(item.column())))
        .orElse(SheetCell.BLANK);
  }

  private static SheetCell percent(Optional<Percentage> percentage) {
    return percentage
        .<SheetCell>map(share -> new SheetCell.Figure(share.rounded()))
        .orElse(SheetCell.BLANK);
  }

  private static SheetCell value(Cell cell) {
    return cell instanceof Cell.Figure figure
        ? new SheetCell.Figure(figure.number())
        : new SheetCell.Text(cell.text());
  }
}
