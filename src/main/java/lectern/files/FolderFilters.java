package lectern.files;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lectern.config.SettingsResolver;

/** The filters of the folders below a root, from the configurations that are on disk now. */
final class FolderFilters {
  private final Path root;
  private final SettingsResolver resolver;
  private final Map<String, Optional<FolderFilter>> filters = new HashMap<>();

  /**
   * Creates the filters.
   *
   * @param root the folder from which paths start, which need not exist
   */
  FolderFilters(Path root, SettingsResolver resolver) {
    this.root = root;
    this.resolver = resolver;
  }

  /** Returns whether a file is read: a YAML file that is included, neither hidden nor excluded. */
  boolean includes(String path) throws IOException {
    return admits(path) && filter(path).get().includes(name(path));
  }

  /** Returns whether it is a YAML file that is neither hidden nor excluded. */
  boolean admits(String path) throws IOException {
    String name = name(path);
    return YamlName.isProposal(name) && isVisible(name, filter(path));
  }

  /** Returns whether the configuration says that a file is a proposal. */
  boolean isNamed(String path) throws IOException {
    Optional<FolderFilter> filter = filter(path);
    return filter.isPresent() && filter.get().isNamed(name(path));
  }

  /** The filter of the folder of a path; empty if the folder is excluded. */
  private Optional<FolderFilter> filter(String path) throws IOException {
    int slash = path.lastIndexOf('/');
    String folder = path.substring(0, Math.max(0, slash));
    Optional<FolderFilter> known = filters.get(folder);
    if (known == null) {
      known = slash < 0 ? Optional.of(new FolderFilter(resolver, root)) : below(folder);
      filters.put(folder, known);
    }
    return known;
  }

  private Optional<FolderFilter> below(String folder) throws IOException {
    Optional<FolderFilter> above = filter(folder);
    if (!isVisible(name(folder), above)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new FolderFilter(resolver, root.resolve(folder)));
    } catch (InvalidPathException e) {
      return above;
    }
  }

  private static boolean isVisible(String name, Optional<FolderFilter> filter) {
    return !name.startsWith(".") && filter.isPresent() && !filter.get().excludes(name);
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
