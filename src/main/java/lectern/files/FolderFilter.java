package lectern.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import lectern.config.Configuration;
import lectern.config.FileSelection;
import lectern.config.SettingsResolver;

/** What git and the configuration say of the members of one folder. */
final class FolderFilter {
  private final GitIgnore ignored;
  private final Optional<FileSelection> selection;
  private final String way;

  /**
   * Looks up what is said.
   *
   * @throws IOException if the configuration can't be read
   */
  FolderFilter(SettingsResolver resolver, Path folder, GitIgnore ignored) throws IOException {
    this.ignored = ignored;
    Optional<Configuration> configuration =
        resolver.configuration(folder.resolve(Configuration.FILE_NAME).toString());
    this.selection = configuration.map(Configuration::selection);
    String relative = configuration.map(found -> found.relative(folder.toString())).orElse("");
    this.way = relative.isEmpty() ? "" : relative + "/";
  }

  GitIgnore ignored() {
    return ignored;
  }

  /** Whether a file or folder is ignored or excluded. */
  boolean leavesOut(String name, boolean isFolder) {
    return ignored.has(name, isFolder)
        || selection.map(chosen -> chosen.excludes(way + name)).orElse(false);
  }

  /** Whether a YAML file is one of those that are included, if any are named. */
  boolean includes(String name) {
    return selection.map(chosen -> chosen.includes(way + name)).orElse(true);
  }

  /** Whether the configuration says that a file is a proposal. */
  boolean isNamed(String name) {
    return selection
        .map(chosen -> !chosen.include().isEmpty() && chosen.includes(way + name))
        .orElse(false);
  }
}
