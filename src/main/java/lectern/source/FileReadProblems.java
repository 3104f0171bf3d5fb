package lectern.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Problems of files that exist but can't be read. */
public final class FileReadProblems {
  private FileReadProblems() {}

  /** The problem of a file or folder that could not be opened, or not be read to its end. */
  public static SourceReader.Result because(Path path, IOException failure) {
    boolean isLink = Files.isSymbolicLink(path);
    if (failure instanceof AccessDeniedException) {
      return of(
          path,
          "It can't be opened: permission denied.",
          "Allow it to be read, or exclude it in lectern.yaml.");
    }
    if (failure instanceof NoSuchFileException) {
      return isLink
          ? of(path, "The link leads to nothing.", "Mend the link, or delete it.")
          : of(
              path,
              "The file vanished after it was found.",
              "Check again when nothing else moves or deletes files.");
    }
    return isLink && !Files.exists(path)
        ? of(path, "The link leads back to itself.", "Mend the link, or delete it.")
        : of(
            path,
            "Reading it failed: " + failure.getMessage() + ".",
            "Look whether the disk and the network are well, and check again.");
  }

  /** The problem of a path that is a pipe, a device or a socket. */
  public static SourceReader.Result special(Path path) {
    return of(
        path,
        "This is no file, but a pipe, a device or a socket.",
        "Write it to a regular file; a proposal can also be piped to standard input, \"-\".");
  }

  /** The problem of a path that leads out of a boundary by a symbolic link. */
  public static SourceReader.Result outside(Path path, FileBoundary boundary) {
    return of(
        path,
        "The symbolic link leads out of " + boundary.noun() + ".",
        "Replace the link with a copy of the file.");
  }

  private static SourceReader.Result of(Path path, String message, String remedy) {
    return new SourceReader.Result.Refused(
        new Problem(ProblemKind.UNREADABLE, SourceRange.startOf(path.toString()), message, remedy));
  }
}
