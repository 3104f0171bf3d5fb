package lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import lectern.files.AtomicFileWriter;

/** Writes files that do not exist yet. */
final class NewFile {
  private NewFile() {}

  static boolean exists(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Refuses a file that exists, a link included, with another name that is free.
   *
   * @throws UsageException if it exists
   */
  static void refuseExisting(Path file) throws UsageException {
    if (exists(file)) {
      throw new UsageException(
          "\""
              + file
              + "\" exists and is not replaced; write to another file, such as \""
              + free(file)
              + "\".");
    }
  }

  /** Returns a path or, if it exists, the first with a number behind its name that does not. */
  static Path free(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    String extension = dot > 0 ? name.substring(dot) : "";
    Path candidate = file;
    for (int number = 2; exists(candidate); number++) {
      candidate = file.resolveSibling(stem + "-" + number + extension);
    }
    return candidate;
  }

  /**
   * Writes a file, with the folders around it.
   *
   * @throws UsageException if it exists
   * @throws IOException if it can't be written
   */
  static void write(Path file, String text) throws UsageException, IOException {
    refuseExisting(file);
    AtomicFileWriter.refuseOutside(file);
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    AtomicFileWriter.write(file, text);
  }
}
