package lectern.importing.table;

import java.util.Optional;
import lectern.importing.ImportException;
import lectern.importing.ImportedFile;
import lectern.output.Printable;
import lectern.output.QuotedYaml;
import lectern.profile.Profile;
import lectern.source.Quote;

/** A mapping to complete: each column of a table with the field that its name means. */
public final class MappingTemplate {
  private static final String HEAD =
      """
      # Write a field for each column, such as title, format.minutes or speakers.1.name; "ignore" to leave
      # a column out. Columns without a field are kept under x-unassigned.
      columns:
      """;

  private MappingTemplate() {}

  /**
   * Returns the mapping as YAML.
   *
   * @param call the call, if it is known
   */
  public static String of(ImportedFile file, Optional<Profile> call) throws ImportException {
    TableReader reader = new TableReader(call);
    Table table = TableFormat.of(file).read(file, header -> reader.hasFields(header, Mapping.NONE));
    FieldNames names = reader.names(table);
    StringBuilder yaml = new StringBuilder(HEAD);
    for (int i = 0; i < table.columns().size(); i++) {
      String column = table.columns().get(i);
      yaml.append("  ").append(QuotedYaml.quoted(column)).append(":");
      if (Columns.found(column, names) instanceof ColumnTarget.Filled filled) {
        yaml.append(' ').append(filled.path());
      } else {
        int index = i;
        Optional<String> sample =
            table.rows().stream()
                .map(row -> row.cells().get(index))
                .filter(cell -> !cell.isBlank())
                .findFirst();
        yaml.append(
            sample.map(cell -> " # " + Printable.line(Quote.of(cell))).orElse(" # no values"));
      }
      yaml.append('\n');
    }
    return yaml.toString();
  }
}
