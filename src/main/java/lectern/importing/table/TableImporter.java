package lectern.importing.table;

import java.util.List;
import java.util.Optional;
import lectern.importing.ImportException;
import lectern.importing.ImportedFile;
import lectern.importing.ImportedProposal;
import lectern.importing.Importer;
import lectern.profile.Profile;

/** Imports tables of one format. */
public final class TableImporter implements Importer {
  private final TableFormat format;
  private final TableReader reader;
  private final Mapping mapping;

  /** Creates an importer; without a call, the names of all calls count. */
  public TableImporter(TableFormat format, Optional<Profile> call, Mapping mapping) {
    this.format = format;
    this.reader = new TableReader(call);
    this.mapping = mapping;
  }

  @Override
  public List<ImportedProposal> read(ImportedFile file) throws ImportException {
    return reader.read(
        file.name(), format.read(file, header -> reader.hasFields(header, mapping)), mapping);
  }
}
