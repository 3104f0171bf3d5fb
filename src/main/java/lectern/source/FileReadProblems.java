package lectern.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The problems of files that cannot be read. */
public final class FileReadProblems {
  private FileReadProblems() {}

  /** Returns the problem of a file or folder that could not be opened or not be read to its end. */
  public static SourceReader.Result because(Path path, IOException failure) {
    boolean isLink = Files.isSymbolicLink(path);
    if (failure instanceof AccessDeniedException) {
      return of(
          path,
          "Permission denied.",
          "Grant read permission, or exclude the path in lectern.yaml.");
    }
    if (failure instanceof NoSuchFileException) {
      return isLink
          ? of(path, "Broken symbolic link.", "Fix or delete the link.")
          : of(
              path,
              "The file disappeared during the check.",
              "Try again when no other program moves or deletes files.");
    }
    return isLink && !Files.exists(path)
        ? of(path, "The symbolic link points to itself.", "Fix or delete the link.")
        : of(
            path,
            "Read error: " + failure.getMessage() + ".",
            "Check the disk and the network connection, then try again.");
  }

  /** Returns the problem of a path that is a pipe, a device or a socket. */
  public static SourceReader.Result special(Path path) {
    return of(
        path,
        "This is a pipe, a device or a socket, not a regular file.",
        "Save the proposal to a file, or pass it on standard input with \"-\".");
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
