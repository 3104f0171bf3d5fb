package lectern.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.config.SettingsResolver;
import lectern.files.FileFinder;
import lectern.files.RevisionFiles;
import lectern.files.StateFiles;
import lectern.files.git.NoHistoryException;
import lectern.source.Input;

/**
 * Finds the two states of a programme to compare: each a folder, a file, or a revision of a git
 * repository.
 */
final class States implements Closeable {
  private final Path here;
  private final SettingsResolver resolver;
  private final List<RevisionFiles> opened = new ArrayList<>();

  /**
   * Creates a finder.
   *
   * @param here the working folder
   */
  States(Path here, SettingsResolver resolver) {
    this.here = here;
    this.resolver = resolver;
  }

  /** Two states; the files of the old one have the settings of those of the new one. */
  record Two(StateFiles before, StateFiles after) {}

  /**
   * Finds both.
   *
   * @throws UsageException if one of them does not exist
   * @throws NoHistoryException if git can't read one
   * @throws IOException if a configuration can't be read
   */
  Two find(String before, String after) throws IOException, UsageException, NoHistoryException {
    StateFiles newer = find(after, present(before));
    StateFiles older = find(before, present(after));
    return new Two(older.withSettingsOf(newer), newer.withSettingsOf(newer));
  }

  /**
   * Finds the files of one state, with the settings of their own places.
   *
   * @param others the files and folders that it is compared with; a revision alone stands for these
   * @throws UsageException if it does not exist
   * @throws NoHistoryException if git can't read it
   * @throws IOException if a configuration can't be read
   */
  List<Input> find(String name, List<String> others)
      throws IOException, UsageException, NoHistoryException {
    List<Input> files = new ArrayList<>();
    boolean isOne = present(name).isPresent() || name.indexOf(':') >= 0;
    for (String other : isOne ? others.subList(0, 1) : others) {
      StateFiles state = find(name, present(other));
      state.withSettingsOf(state).members().forEach(member -> files.add(member.input()));
    }
    return files;
  }

  /** The path of an existing file or folder. */
  private Optional<Path> present(String name) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(here.resolve(name)).filter(Files::exists);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /**
   * Finds one state.
   *
   * @param other the other one, if it is on disk
   */
  private StateFiles find(String name, Optional<Path> other)
      throws IOException, UsageException, NoHistoryException {
    if (present(name).isPresent()) {
      FileFinder.Found found = new FileFinder(resolver).find(name);
      if (found.isSearched() && found.files().isEmpty()) {
        throw new UsageException(
            "There is no proposal in \""
                + name
                + "\"; hidden, ignored and excluded files are skipped.");
      }
      return StateFiles.present(Path.of(name), found);
    }
    boolean isPlaced = name.indexOf(':') >= 0;
    Optional<RevisionFiles> past = around(isPlaced ? here : other.orElse(here));
    if (past.isEmpty()) {
      throw new UsageException(
          "There is no file or folder \""
              + name
              + "\", and no git repository with such a revision.");
    }
    return past.get().find(name, resolver);
  }

  private Optional<RevisionFiles> around(Path folder) throws IOException, NoHistoryException {
    Optional<RevisionFiles> past = RevisionFiles.around(folder);
    past.ifPresent(opened::add);
    return past;
  }

  @Override
  public void close() {
    opened.forEach(RevisionFiles::close);
  }
}
