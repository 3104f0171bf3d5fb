package lectern.lsp;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.WorkspaceFolder;

/** The folders that an editor names, in the present and in older ways. */
final class Folders {
  private Folders() {}

  /** Returns the folders with which an editor starts; none if it has opened single files. */
  @SuppressWarnings("deprecation")
  static List<Path> of(InitializeParams params) {
    if (params.getWorkspaceFolders() != null) {
      return of(params.getWorkspaceFolders());
    }
    return Optional.ofNullable(params.getRootUri())
        .flatMap(DocumentUri::path)
        .or(() -> Optional.ofNullable(params.getRootPath()).map(Path::of))
        .map(List::of)
        .orElse(List.of());
  }

  /** Returns the paths of folders that are on disk. */
  static List<Path> of(List<WorkspaceFolder> folders) {
    return folders.stream()
        .map(folder -> DocumentUri.path(folder.getUri()))
        .flatMap(Optional::stream)
        .toList();
  }
}
