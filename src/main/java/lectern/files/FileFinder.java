package lectern.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import lectern.config.Configuration;
import lectern.config.SettingsResolver;
import lectern.source.FileBoundary;
import lectern.source.FileContent;
import lectern.source.FileReadProblems;
import lectern.source.Input;
import lectern.source.SourceReader;
import lectern.source.WorkingTree;

/**
 * Finds the files of a command's arguments. In a folder, these are the YAML files at any depth that
 * its configuration includes, without hidden files. In a git repository, ignored files are skipped;
 * without git, ignore files are not read. Symbolic links out of the folder are not followed.
 */
public final class FileFinder {
  private final SettingsResolver resolver;

  public FileFinder(SettingsResolver resolver) {
    this.resolver = resolver;
  }

  /**
   * The files of one argument.
   *
   * @param name as the user wrote it
   * @param isSearched whether it is a folder or a pattern rather than a file
   * @param whole the folder, if the argument is one
   * @param files in the order of their names
   */
  public record Found(String name, boolean isSearched, Optional<Path> whole, List<Input> files) {

    /** One file, named or read already. */
    public static Found file(String name, Input file) {
      return new Found(name, false, Optional.empty(), List.of(file));
    }
  }

  /**
   * Finds the files of an argument: a file, a folder or, if there is no file of that name, a
   * pattern.
   *
   * @throws NoSuchFileException if there is none
   * @throws IOException if a configuration can't be read
   */
  public Found find(String name) throws IOException {
    Optional<FilePattern> pattern = FilePattern.of(name);
    Path path = base(name);
    BasicFileAttributes attributes;
    try {
      attributes = Files.readAttributes(path, BasicFileAttributes.class);
    } catch (NoSuchFileException e) {
      throw new NoSuchFileException(name);
    } catch (IOException e) {
      return Found.file(name, read(FileReadProblems.because(path, e)));
    }
    boolean isHandedOver = attributes.isOther() && FileContent.isHandedOver(path);
    Optional<FileBoundary> boundary = FileBoundary.ofRepository(path);
    if (boundary.isPresent() && !isHandedOver && !boundary.get().contains(path)) {
      return Found.file(name, read(FileReadProblems.outside(path, boundary.get())));
    }
    if (attributes.isDirectory()) {
      Path folder = path.normalize();
      DirectoryWalker walk = new DirectoryWalker(resolver, folder, pattern.map(FilePattern::glob));
      Optional<Path> whole = pattern.isPresent() ? Optional.empty() : Optional.of(path);
      return new Found(name, true, whole, walk.files());
    }
    Input file = new InputFile(path, false);
    if (attributes.isOther()) {
      return Found.file(name, read(isHandedOver ? file.read() : FileReadProblems.special(path)));
    }
    return Found.file(name, file);
  }

  /**
   * Finds the files of an argument, under the same conditions, but treats a file like those that
   * are found in folders: it is left out where it is hidden, excluded or not included, and may be
   * something else than a proposal.
   */
  public Found findUnlessExcluded(String name) throws IOException {
    Found found = find(name);
    Path named = base(name);
    if (found.isSearched() || FileContent.isHandedOver(named)) {
      return found;
    }
    Path path = named.toAbsolutePath().normalize();
    Path root = rootOf(path);
    FolderFilters filters = new FolderFilters(root, resolver);
    String inRoot = root.relativize(path).toString().replace('\\', '/');
    if (!filters.includes(inRoot)) {
      return new Found(name, false, Optional.empty(), List.of());
    }
    return found.files().get(0) instanceof InputFile file
        ? Found.file(name, new InputFile(file.path(), !filters.isNamed(inRoot)))
        : found;
  }

  /** The folder from which a file is found: that of its repository, else of its configuration. */
  private Path rootOf(Path file) throws IOException {
    Path folder = file.getParent();
    Optional<Path> repository = WorkingTree.rootAbove(folder);
    return repository.isPresent()
        ? repository.get()
        : resolver
            .configuration(file.toString())
            .map(Configuration::folder)
            .filter(folder::startsWith)
            .orElse(folder);
  }

  /** Returns the file or folder of an argument, or the folder part of a pattern. */
  public static Path base(String name) {
    return FilePattern.of(name).map(FilePattern::folder).orElseGet(() -> Path.of(name));
  }

  /** Returns the input of a text that was read already, such as standard input. */
  public static Input read(SourceReader.Result result) {
    return new ReadInput(result);
  }
}
