package lectern.cli;

import java.util.Optional;
import lectern.importing.ImportException;
import lectern.importing.ImportedFile;
import lectern.importing.Importer;
import lectern.importing.exchange.ExchangeFormat;
import lectern.importing.exchange.JsonImporter;
import lectern.importing.page.PageImporter;
import lectern.importing.table.Mapping;
import lectern.importing.table.TableFormat;
import lectern.importing.table.TableImporter;
import lectern.profile.Profile;

/** The formats that can be imported. */
enum ImportFormat {
  XLSX,
  PRETALX,
  SESSIONIZE,
  INDICO,
  SCHEDULE,
  CSV,
  PAGE;

  /**
   * Returns the importer of the format.
   *
   * @param call the call, if it is known
   * @param mapping the fields of the columns of tables
   */
  Importer importer(Optional<Profile> call, Mapping mapping) {
    return switch (this) {
      case XLSX -> new TableImporter(TableFormat.XLSX, call, mapping);
      case PRETALX -> new JsonImporter(ExchangeFormat.PRETALX, call);
      case SESSIONIZE -> new JsonImporter(ExchangeFormat.SESSIONIZE, call);
      case INDICO -> new JsonImporter(ExchangeFormat.INDICO, call);
      case SCHEDULE -> new JsonImporter(ExchangeFormat.SCHEDULE, call);
      case CSV -> new TableImporter(TableFormat.CSV, call, mapping);
      case PAGE -> new PageImporter(call);
    };
  }

  /** Finds the importer of a file by its content; what is no table or export is a page. */
  static Importer of(ImportedFile file, Optional<Profile> call, Mapping mapping)
      throws ImportException {
    if (TableFormat.XLSX.accepts(file)) {
      return XLSX.importer(call, mapping);
    }
    Optional<Importer> export = JsonImporter.of(file, call);
    return export.isPresent()
        ? export.get()
        : (TableFormat.CSV.accepts(file) ? CSV : PAGE).importer(call, mapping);
  }
}
