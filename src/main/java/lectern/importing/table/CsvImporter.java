package lectern.importing.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lectern.importing.ImportException;
import lectern.importing.ImportedFile;
import lectern.importing.ImportedProposal;
import lectern.importing.Importer;
import lectern.profile.Profile;

/** Imports comma-separated values. */
public final class CsvImporter implements Importer {
  private static final int HEAD = 4096;

  private final TableReader reader;

  /** Creates an importer; without a call, the names of all calls count. */
  public CsvImporter(Optional<Profile> call) {
    this.reader = new TableReader(call);
  }

  @Override
  public boolean accepts(ImportedFile file) {
    String name = file.name().toLowerCase(Locale.ROOT);
    if (name.endsWith(".csv") || name.endsWith(".tsv")) {
      return true;
    }
    byte[] bytes = file.bytes();
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8).strip();
    String header = head.lines().findFirst().orElse("");
    boolean isMarked = header.startsWith("<") || header.startsWith("{") || header.startsWith("[");
    // A sentence has commas too, but no header has spaces after all of them.
    return !isMarked && header.matches("[^,;\t]+([,;\t](?! )[^,;\t]+){2,}");
  }

  @Override
  public List<ImportedProposal> read(ImportedFile file) throws ImportException {
    return reader.read(file.name(), CsvTable.read(file), Map.of());
  }
}
