package lectern.importing.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.importing.ImportException;
import lectern.source.Quote;
import lectern.source.SourceRange;
import lectern.source.Suggestion;

/**
 * The fields of columns, as a user chose them.
 *
 * @param columns by the names of columns; a column that is not among them is found by its name
 */
public record Mapping(Map<String, Column> columns) {
  /** No choice. */
  public static final Mapping NONE = new Mapping(Map.of());

  /**
   * A column.
   *
   * @param range the range of its name in the mapping
   */
  record Column(ColumnTarget target, SourceRange range) {}

  /**
   * Returns the uses of the columns of a table.
   *
   * @throws ImportException if the table lacks one of the columns
   */
  Map<String, ColumnTarget> of(String file, Table table) throws ImportException {
    List<String> unknown = new ArrayList<>();
    Map<String, ColumnTarget> targets = new HashMap<>();
    columns.forEach(
        (name, column) -> {
          String spaced = name.strip().replaceAll("\\s+", " ");
          targets.put(spaced, column.target());
          if (!table.columns().contains(spaced)) {
            unknown.add(
                column.range().file()
                    + ":"
                    + column.range().startLine()
                    + ":"
                    + column.range().startColumn()
                    + ": \""
                    + file
                    + "\" has no column "
                    + Quote.of(name)
                    + "."
                    + Suggestion.nearest(name, table.columns())
                        .map(near -> " Did you mean \"" + near + "\"?")
                        .orElse(" Remove the line."));
          }
        });
    if (!unknown.isEmpty()) {
      throw new ImportException(String.join("\n", unknown));
    }
    return targets;
  }
}
