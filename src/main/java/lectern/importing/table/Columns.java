package lectern.importing.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.importing.ImportException;
import lectern.output.QuotedYaml;
import lectern.source.Quote;

/**
 * The uses of the columns of a table.
 *
 * @param targets the use of each column, in order
 */
record Columns(List<ColumnTarget> targets) {
  /**
   * Finds the uses: those of a mapping, else the fields that the names of the columns mean.
   *
   * @param file the name of the file, for messages
   */
  static Columns of(String file, Table table, Map<String, ColumnTarget> mapping, FieldNames names)
      throws ImportException {
    List<ColumnTarget> targets = new ArrayList<>();
    for (String column : table.columns()) {
      targets.add(mapping.getOrDefault(column, found(column, names)));
    }
    Columns columns = new Columns(List.copyOf(targets));
    columns.check(file, table);
    return columns;
  }

  /** Returns the use of a column by its name alone. */
  static ColumnTarget found(String column, FieldNames names) {
    return names
        .find(column)
        .<ColumnTarget>map(path -> new ColumnTarget.Filled(path, Map.of()))
        .orElse(new ColumnTarget.Unassigned());
  }

  private void check(String file, Table table) throws ImportException {
    Map<ColumnPath, String> used = new HashMap<>();
    for (int i = 0; i < targets.size(); i++) {
      if (targets.get(i) instanceof ColumnTarget.Filled filled) {
        String column = table.columns().get(i);
        String other = used.putIfAbsent(filled.path(), column);
        if (other != null) {
          throw new ImportException(
              "\""
                  + file
                  + "\": the columns "
                  + Quote.of(other)
                  + " and "
                  + Quote.of(column)
                  + " both mean \""
                  + filled.path()
                  + "\". Pass a --mapping with another field for one of them, or with the line "
                  + QuotedYaml.quoted(column)
                  + ": ignore");
        }
      }
    }
    if (used.isEmpty()) {
      throw new ImportException(
          "\""
              + file
              + "\": no column has the name of a field; the first is "
              + Quote.of(table.columns().get(0))
              + ". Write a mapping: lectern import --mapping-template FILE > mapping.yaml");
    }
  }
}
