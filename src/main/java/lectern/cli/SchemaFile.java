package lectern.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import lectern.source.WorkingTree;

/** The JSON Schema of proposals in a repository. */
final class SchemaFile {
  static final String NAME = "proposal.schema.json";

  private SchemaFile() {}

  /** Returns the path of the schema of a repository, relative to the folder of a proposal. */
  static Optional<String> beside(Path proposal) {
    String up = "";
    Path folder = proposal.toAbsolutePath().normalize().getParent();
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve(NAME))) {
        return Optional.of(up + NAME);
      }
      if (WorkingTree.isRoot(at)) {
        break;
      }
      up += "../";
    }
    return Optional.empty();
  }
}
