package lectern.importing.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import lectern.importing.ImportException;
import lectern.importing.ImportedFile;
import lectern.importing.ImportedProposal;
import lectern.importing.Importer;
import lectern.importing.table.FieldNames;
import lectern.profile.Profile;
import lectern.profile.Profiles;

/** Imports an export of a conference system. */
public final class JsonImporter implements Importer {
  private final ExchangeFormat format;
  private final Optional<Profile> call;
  private final Optional<JsonNode> parsed;

  private JsonImporter(ExchangeFormat format, Optional<Profile> call, Optional<JsonNode> parsed) {
    this.format = format;
    this.call = call;
    this.parsed = parsed;
  }

  /** Creates an importer; without a call, the labels of all calls count for answers. */
  public JsonImporter(ExchangeFormat format, Optional<Profile> call) {
    this(format, call, Optional.empty());
  }

  /**
   * Returns the importer of a file by its content; empty if it is not an export.
   *
   * @throws ImportException if it is broken JSON
   */
  public static Optional<Importer> of(ImportedFile file, Optional<Profile> call)
      throws ImportException {
    if (isJson(file.bytes())) {
      JsonNode root = JsonFile.read(file);
      for (ExchangeFormat format : ExchangeFormat.values()) {
        if (format.isFormatOf(root)) {
          return Optional.of(new JsonImporter(format, call, Optional.of(root)));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isJson(byte[] bytes) {
    for (byte one : bytes) {
      if (one == '{' || one == '[') {
        return true;
      }
      boolean isBeforeText = one == (byte) 0xEF || one == (byte) 0xBB || one == (byte) 0xBF;
      if (!Character.isWhitespace(one) && !isBeforeText) {
        return false;
      }
    }
    return false;
  }

  @Override
  public List<ImportedProposal> read(ImportedFile file) throws ImportException {
    JsonNode root = parsed.isPresent() ? parsed.get() : JsonFile.read(file);
    if (!format.isFormatOf(root)) {
      throw new ImportException(
          "\""
              + file.name()
              + "\" is not "
              + format.description()
              + ". Choose another format with --from.");
    }
    FieldNames names = FieldNames.of(call.map(List::of).orElseGet(Profiles::all));
    List<ImportedProposal> proposals = format.read(root, names);
    if (proposals.isEmpty()) {
      throw new ImportException(
          "\"" + file.name() + "\" has no sessions. Export it with its sessions.");
    }
    return proposals;
  }
}
