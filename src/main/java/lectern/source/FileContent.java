package lectern.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The content of a file, read without waiting for a pipe or a device and without following a link
 * out of the repository.
 */
public final class FileContent {
  /** Path prefixes of files that a shell opens for one reading. */
  private static final List<String> HANDED_OVER = List.of("/dev/fd/", "/proc/self/fd/", "/dev/std");

  private FileContent() {}

  /** Returns whether a path is one by which a shell hands over a file that it has opened. */
  public static boolean isHandedOver(Path file) {
    String name = file.toString();
    for (String start : HANDED_OVER) {
      if (name.startsWith(start)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Reads a file that the user named. It may be anywhere, but a path in a repository must not lead
   * out of it.
   *
   * @return its text, or the problem that prevented its reading
   * @throws IOException if it can't be opened or read
   */
  public static SourceReader.Result ofNamed(Path file, Limits limits) throws IOException {
    if (isHandedOver(file)) {
      return read(file, limits);
    }
    Optional<FileBoundary> boundary = FileBoundary.ofRepository(file);
    return boundary.isPresent() ? within(boundary.get(), file, limits) : regular(file, limits);
  }

  /**
   * Reads a file that is used because of where it is, which the user may not know of.
   *
   * @return its text, or the problem that prevented its reading
   * @throws IOException if it can't be opened or read
   */
  public static SourceReader.Result ofFound(Path file, Limits limits) throws IOException {
    return within(FileBoundary.of(file), file, limits);
  }

  private static SourceReader.Result within(FileBoundary boundary, Path file, Limits limits)
      throws IOException {
    return boundary.excludes(file)
        ? FileReadProblems.outside(file, boundary)
        : regular(file, limits);
  }

  private static SourceReader.Result regular(Path file, Limits limits) throws IOException {
    if (Files.isRegularFile(file)) {
      return read(file, limits);
    }
    if (Files.isSymbolicLink(file) && !Files.exists(file)) {
      return FileReadProblems.because(file, new NoSuchFileException(file.toString()));
    }
    return Files.exists(file) && !Files.isDirectory(file)
        ? FileReadProblems.special(file)
        : read(file, limits);
  }

  private static SourceReader.Result read(Path file, Limits limits) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new SourceReader(limits).read(file.toString(), in);
    }
  }
}
