package lectern.statistics.print;

import java.util.ArrayList;
import java.util.List;
import lectern.fields.Values;
import lectern.output.Printable;
import lectern.programme.table.Cells;
import lectern.statistics.Cell;
import lectern.statistics.Part;
import lectern.statistics.Row;
import lectern.statistics.Table;

/** Prints statistics as comma-separated values, with one row for each figure. */
public final class CsvStatistics {
  private static final List<String> HEADER =
      List.of("about", "title", "table", "row", "column", "value");

  private final List<List<String>> records = new ArrayList<>();

  private CsvStatistics() {}

  /** Prints the statistics without totals, which readers would otherwise count twice. */
  public static String print(List<Part> parts) {
    CsvStatistics printer = new CsvStatistics();
    for (Part part : parts) {
      part.tables().forEach(table -> printer.add(part, table));
    }
    return Cells.print(HEADER, printer.records);
  }

  private void add(Part part, Table table) {
    for (Row row : table.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        Cell cell = row.cells().get(i);
        records.add(
            List.of(
                Values.word(part.kind()),
                Printable.line(part.title()),
                table.topic().id(),
                Printable.line(row.label()),
                Printable.line(table.columns().get(i)),
                cell.text()));
      }
    }
  }
}
