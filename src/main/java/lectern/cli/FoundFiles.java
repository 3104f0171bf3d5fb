package lectern.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lectern.check.CheckedFile;
import lectern.config.Configuration;
import lectern.files.FileFinder;
import lectern.output.Printable;
import lectern.source.Input;

/**
 * The files that a command reads.
 *
 * @param files each file once
 * @param found the files by the arguments that name them
 */
record FoundFiles(List<Input> files, List<FileFinder.Found> found) {
  private static final int NAMED = 3;

  /** Returns whether all files that a configuration applies to are among the files. */
  boolean hasAllOf(Configuration configuration) {
    for (FileFinder.Found one : found) {
      Optional<Path> whole = one.whole();
      if (whole.isPresent() && isAbove(whole.get(), configuration.folder())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether a folder that was searched as a whole is above a file.
   *
   * @param file its absolute path
   */
  boolean covers(Path file) {
    for (FileFinder.Found one : found) {
      if (one.whole().filter(whole -> isAbove(whole, file)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAbove(Path folder, Path file) {
    return file.startsWith(folder.toAbsolutePath().normalize());
  }

  /** Returns the names of checked files that are not proposals. */
  static List<String> foreign(List<CheckedFile> checked) {
    List<String> names = new ArrayList<>();
    for (CheckedFile file : checked) {
      if (file.isForeign()) {
        names.add(file.name());
      }
    }
    return names;
  }

  /**
   * Checks that each folder or pattern holds a proposal: it may have been moved.
   *
   * @param foreign the names of files that hold no proposals
   * @throws UsageException if one does not
   */
  void refuseEmpty(List<String> foreign) throws UsageException {
    Set<String> skipped = Set.copyOf(foreign);
    for (FileFinder.Found one : found) {
      if (one.isSearched() && one.files().stream().allMatch(f -> skipped.contains(f.name()))) {
        throw new UsageException(
            "There is no proposal in \""
                + one.name()
                + "\"; hidden, ignored and excluded files and other YAML are skipped.");
      }
    }
  }

  /** Prints one line about the files that hold no proposals, if there are any. */
  void printSkipped(List<String> foreign, Console console) {
    int count = foreign.size();
    if (count == 0) {
      return;
    }
    List<String> names = new ArrayList<>();
    for (String name : foreign.subList(0, Math.min(NAMED, count))) {
      names.add("\"" + Printable.line(name) + "\"");
    }
    console
        .err()
        .print(
            "lectern: skipped "
                + (count == 1
                    ? "1 YAML file that is not a proposal"
                    : count + " YAML files that are not proposals")
                + ": "
                + String.join(", ", names)
                + (count > NAMED ? " and " + (count - NAMED) + " more" : "")
                + "; exclude such files in lectern.yaml"
                + (found.stream().anyMatch(FileFinder.Found::isSearched)
                    ? ", or name one to check it.\n"
                    : ".\n"));
  }
}
