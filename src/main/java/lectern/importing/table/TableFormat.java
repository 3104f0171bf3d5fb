package lectern.importing.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import lectern.importing.ImportException;
import lectern.importing.ImportedFile;

/** The formats of tables. */
public enum TableFormat {
  CSV,
  XLSX;

  private static final int HEAD = 4096;

  /** Returns the format of a file; CSV if it is not clearly another one. */
  static TableFormat of(ImportedFile file) {
    return XLSX.accepts(file) ? XLSX : CSV;
  }

  /** Returns whether a file looks like this format. */
  public boolean accepts(ImportedFile file) {
    byte[] bytes = file.bytes();
    boolean isZip = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3;
    return this == XLSX ? isZip : !isZip && isCsv(file);
  }

  private static boolean isCsv(ImportedFile file) {
    String name = file.name().toLowerCase(Locale.ROOT);
    if (name.endsWith(".csv") || name.endsWith(".tsv")) {
      return true;
    }
    byte[] bytes = file.bytes();
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8);
    String header = head.strip().lines().findFirst().orElse("");
    boolean isMarked = header.startsWith("<") || header.startsWith("{") || header.startsWith("[");
    // A sentence has commas too, but not without spaces after them.
    return !isMarked && header.matches("[^,;\t]+(?:[,;\t](?! )[^,;\t]+){2,}+");
  }

  /**
   * Reads a table.
   *
   * @param hasFields whether a header names fields, which decides between the sheets of a workbook
   */
  Table read(ImportedFile file, Predicate<List<String>> hasFields) throws ImportException {
    return this == XLSX ? XlsxTable.read(file, hasFields) : CsvTable.read(file);
  }
}
