package lectern.importing.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lectern.importing.ImportException;

/**
 * A table whose first row names its columns.
 *
 * @param columns the names of the columns, each once: a second {@code Name} is {@code Name (2)}
 * @param rows the rows with any text, each with a cell for every column
 */
record Table(List<String> columns, List<Row> rows) {
  static final int MOST_COLUMNS = 1000;
  static final int MOST_ROWS = 20_000;

  /**
   * A row.
   *
   * @param place its place in the file, such as {@code line 12}
   */
  record Row(String place, List<String> cells) {
    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  /**
   * Creates a table from its rows, the first of which with any text is the header. Cells that a row
   * lacks at its end are blank.
   *
   * @param name the name of the file, for messages
   */
  static Table of(String name, List<Row> rows) throws ImportException {
    List<Row> filled = rows.stream().filter(row -> !row.isBlank()).toList();
    if (filled.isEmpty()) {
      throw new ImportException(
          "\"" + name + "\" is empty. Export the table with its header and its rows.");
    }
    if (filled.size() == 1) {
      throw new ImportException(
          "\"" + name + "\" has no rows below its header. Export the table with its rows.");
    }
    if (filled.size() - 1 > MOST_ROWS) {
      throw new ImportException(
          "\"" + name + "\" has more than 20,000 rows. Split it into several tables.");
    }
    List<String> columns = columns(filled.get(0).cells());
    if (columns.size() > MOST_COLUMNS) {
      throw new ImportException(
          "\"" + name + "\" has more than 1,000 columns. Remove those that are no answers.");
    }
    List<Row> body = new ArrayList<>();
    for (Row row : filled.subList(1, filled.size())) {
      body.add(fitted(name, row, columns.size()));
    }
    return new Table(columns, List.copyOf(body));
  }

  private static Row fitted(String name, Row row, int width) throws ImportException {
    List<String> cells = new ArrayList<>(row.cells());
    while (cells.size() > width && cells.get(cells.size() - 1).isBlank()) {
      cells.remove(cells.size() - 1);
    }
    if (cells.size() > width) {
      throw new ImportException(
          "\""
              + name
              + "\", "
              + row.place()
              + ": the row has "
              + cells.size()
              + " cells, but the header has "
              + width
              + ". Put cells with separators or line breaks in double quotes.");
    }
    while (cells.size() < width) {
      cells.add("");
    }
    return new Row(row.place(), List.copyOf(cells));
  }

  private static List<String> columns(List<String> header) {
    int width = header.size();
    while (header.get(width - 1).isBlank()) {
      width--;
    }
    List<String> columns = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (int i = 0; i < width; i++) {
      String given = header.get(i).strip().replaceAll("\\s+", " ");
      String base = given.isEmpty() ? "Column " + (i + 1) : given;
      String column = base;
      for (int count = 2; !known.add(column); count++) {
        column = base + " (" + count + ")";
      }
      columns.add(column);
    }
    return List.copyOf(columns);
  }
}
