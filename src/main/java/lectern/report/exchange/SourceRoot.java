package lectern.report.exchange;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The folder that paths in reports are relative to: the root of the repository.
 *
 * @param folder absolute
 */
public record SourceRoot(Path folder) {

  /** The path relative to the root, with slashes; the absolute path of a file elsewhere. */
  String path(String file) {
    // What was read from standard input without a name is no file.
    if (file.startsWith("<")) {
      return file;
    }
    try {
      Path whole = Path.of(file).toAbsolutePath().normalize();
      Path shown = whole.startsWith(folder) ? folder.relativize(whole) : whole;
      return shown.toString().replace('\\', '/');
    } catch (InvalidPathException e) {
      return file;
    }
  }

  /** Returns whether a path made by {@link #path} is relative to the root. */
  static boolean isInside(String path) {
    return !path.startsWith("/") && !path.startsWith(":", 1);
  }
}
