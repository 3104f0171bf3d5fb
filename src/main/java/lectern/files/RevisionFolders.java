package lectern.files;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lectern.config.SettingsResolver;

/** What is left out in the folders of a state, as if it lay on disk now. */
final class RevisionFolders {
  private final Path place;
  private final SettingsResolver resolver;
  private final Map<String, Optional<FolderFilter>> areas = new HashMap<>();

  RevisionFolders(Path place, SettingsResolver resolver) {
    this.place = place;
    this.resolver = resolver;
  }

  /** Whether a file is to be read. */
  boolean have(String path) throws IOException {
    String name = path.substring(path.lastIndexOf('/') + 1);
    Optional<FolderFilter> area = of(path);
    return !name.startsWith(".")
        && DirectoryWalker.isYaml(name)
        && area.isPresent()
        && !area.get().leavesOut(name, false)
        && area.get().includes(name);
  }

  /** Whether the configuration says that a file is a proposal. */
  boolean isNamed(String path) throws IOException {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return of(path).map(area -> area.isNamed(name)).orElse(false);
  }

  /** The area of the folder that something is in; empty where the folder is left out. */
  private Optional<FolderFilter> of(String path) throws IOException {
    int slash = path.lastIndexOf('/');
    String folder = slash < 0 ? "" : path.substring(0, slash);
    Optional<FolderFilter> known = areas.get(folder);
    if (known == null) {
      known = slash < 0 ? Optional.of(top()) : below(folder);
      areas.put(folder, known);
    }
    return known;
  }

  private FolderFilter top() throws IOException {
    return new FolderFilter(resolver, place, GitIgnore.in(place));
  }

  private Optional<FolderFilter> below(String folder) throws IOException {
    String name = folder.substring(folder.lastIndexOf('/') + 1);
    Optional<FolderFilter> above = of(folder);
    if (above.isEmpty() || name.startsWith(".") || above.get().leavesOut(name, true)) {
      return Optional.empty();
    }
    try {
      Path path = place.resolve(folder);
      return Optional.of(new FolderFilter(resolver, path, above.get().ignored().within(path)));
    } catch (InvalidPathException e) {
      return above;
    }
  }
}
