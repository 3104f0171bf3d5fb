package lectern.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import lectern.config.Configuration;
import lectern.config.FileSelection;
import lectern.config.SettingsResolver;

/** The configuration's file selection, applied to the members of one folder. */
final class FolderFilter {
  private final Optional<FileSelection> selection;
  private final String prefix;

  /**
   * Looks up the configuration of a folder.
   *
   * @throws IOException if it can't be read
   */
  FolderFilter(SettingsResolver resolver, Path folder) throws IOException {
    Optional<Configuration> configuration =
        resolver.usable(folder.resolve(Configuration.FILE_NAME).toString());
    this.selection = configuration.map(Configuration::selection);
    String relative = configuration.map(found -> found.relative(folder.toString())).orElse("");
    this.prefix = relative.isEmpty() ? "" : relative + "/";
  }

  /** Returns whether a file or folder is excluded. */
  boolean excludes(String name) {
    return selection.isPresent() && selection.get().excludes(prefix + name);
  }

  /** Returns whether a YAML file is included; all are if {@code include} is empty. */
  boolean includes(String name) {
    return selection.isEmpty() || selection.get().includes(prefix + name);
  }

  /** Returns whether the configuration explicitly includes a file as a proposal. */
  boolean isNamed(String name) {
    return selection.isPresent() && !selection.get().include().isEmpty() && includes(name);
  }
}
