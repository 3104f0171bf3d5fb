package lectern.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Converts the names of files on the command line to paths. */
final class NamedFile {
  private NamedFile() {}

  /**
   * Returns the path of a name.
   *
   * @throws NoSuchFileException if no file can have that name
   */
  static Path path(String name) throws NoSuchFileException {
    if (name.isEmpty()) {
      // The empty path would be the working folder.
      throw new NoSuchFileException(name);
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new NoSuchFileException(name);
    }
  }

  /**
   * Returns the path of something that a folder can't be.
   *
   * @param what what the file should be, such as {@code a baseline}
   * @throws UsageException if it is a folder
   */
  static Path file(String name, String what) throws NoSuchFileException, UsageException {
    Path path = path(name);
    if (Files.isDirectory(path)) {
      throw new UsageException("\"" + name + "\" is a folder; " + what + " must be a file.");
    }
    return path;
  }

  /** Returns the same for a name that may be absent. */
  static Optional<Path> file(Optional<String> name, String what)
      throws NoSuchFileException, UsageException {
    return name.isEmpty() ? Optional.empty() : Optional.of(file(name.get(), what));
  }
}
