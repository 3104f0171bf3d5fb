package lectern.importing.table;

import lectern.importing.ImportException;
import lectern.importing.ImportedFile;

/** Reads a table in the format that the file has. */
final class Tables {
  private Tables() {}

  static Table read(ImportedFile file) throws ImportException {
    return (TableFormat.XLSX.accepts(file) ? TableFormat.XLSX : TableFormat.CSV).read(file);
  }
}
