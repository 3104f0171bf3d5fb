package lectern.report.exchange;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The folder that services start their paths from: that of the repository.
 *
 * @param folder absolute
 */
public record SourceRoot(Path folder) {

  /** The path from here, with slashes; the whole path of a file elsewhere. */
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

  /** Whether a path that was made here is one from here. */
  static boolean isInside(String path) {
    return !path.startsWith("/") && !path.startsWith(":", 1);
  }
}
