package lectern.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import lectern.drafting.RepositoryFiles;
import lectern.source.WorkingTree;

/** The JSON Schema of proposals in a repository. */
final class SchemaFile {
  private SchemaFile() {}

  /** Returns the path of the schema of a repository, relative to the folder of a proposal. */
  static Optional<String> beside(Path proposal) {
    String up = "";
    Path folder = proposal.toAbsolutePath().normalize().getParent();
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve(RepositoryFiles.SCHEMA))) {
        return Optional.of(up + RepositoryFiles.SCHEMA);
      }
      if (WorkingTree.isRoot(at)) {
        break;
      }
      up += "../";
    }
    return Optional.empty();
  }
}
