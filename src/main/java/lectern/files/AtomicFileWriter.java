package lectern.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import lectern.source.FileBoundary;
import lectern.source.FileContent;

/**
 * Writes files as a whole: the new one is written beside the old one and moved to its place, so
 * that a failure or a signal leaves the old one. The mode of a replaced file stays, and its owner
 * and group where the system allows it.
 */
public final class AtomicFileWriter {
  private static final Set<PosixFilePermission> OWNER_ONLY =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

  private AtomicFileWriter() {}

  /**
   * Writes another text to a file that exists, which keeps its byte order mark.
   *
   * @param text without a byte order mark
   * @throws OutputFileException if it can't be written
   */
  public static void rewrite(Path file, String text) throws OutputFileException {
    try (InputStream in = Files.newInputStream(file)) {
      boolean hasMark = Arrays.equals(in.readNBytes(MARK.length), MARK);
      write(file, (hasMark ? "\uFEFF" : "") + text);
    } catch (OutputFileException e) {
      throw e;
    } catch (IOException e) {
      throw OutputFileException.failed(file, e);
    }
  }

  /**
   * Writes a file that the user named. A link is followed, but not out of a repository; a device or
   * pipe is written to.
   *
   * @throws OutputFileException if it can't be written
   */
  public static void write(Path file, String text) throws OutputFileException {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file that the user named, as {@link #write(Path, String)} does. */
  public static void write(Path file, byte[] bytes) throws OutputFileException {
    try {
      if (FileContent.isHandedOver(file)) {
        // It is open already, and what was written to it before stays.
        Files.write(file, bytes, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        return;
      }
      refuseOutside(file);
      if (Files.isDirectory(file)) {
        throw OutputFileException.refused(file, "it is a folder");
      }
      if (!Files.exists(file)) {
        create(file.toAbsolutePath(), bytes);
      } else if (Files.isRegularFile(file)) {
        replace(file.toRealPath(), bytes);
      } else {
        Files.write(file, bytes, StandardOpenOption.WRITE);
      }
    } catch (OutputFileException e) {
      throw e;
    } catch (IOException e) {
      throw OutputFileException.failed(file, e);
    }
  }

  /**
   * Refuses a broken link, and a path in a repository that leads out of it by a link.
   *
   * @param target a file or folder that need not exist
   * @throws OutputFileException if it is one
   */
  public static void refuseOutside(Path target) throws OutputFileException {
    Path existing = target.toAbsolutePath();
    while (existing.getParent() != null && !Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
      existing = existing.getParent();
    }
    if (!Files.exists(existing)) {
      throw OutputFileException.refused(target, "a symbolic link on its path is broken");
    }
    Optional<FileBoundary> boundary = FileBoundary.ofRepository(existing);
    if (boundary.isPresent() && !boundary.get().contains(existing)) {
      throw OutputFileException.refused(
          target, "a symbolic link on its path leads out of the repository");
    }
  }

  /**
   * Writes a file in a folder of outputs, unless it has that content. No link is followed out of
   * the folder, and no pipe or device is written to.
   *
   * @param folder may be a link itself
   * @param name without a slash
   * @return whether it was written
   * @throws OutputFileException if it can't be written
   */
  public static boolean update(Path folder, String name, String text) throws OutputFileException {
    Path file = folder.resolve(name);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      Path realFolder = folder.toRealPath();
      Path target = realFolder.resolve(name);
      if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
        create(target, bytes);
        return true;
      }
      if (!Files.isRegularFile(target)) {
        throw OutputFileException.refused(file, "it exists and is not a regular file");
      }
      if (!new FileBoundary(realFolder, false).contains(target)) {
        throw OutputFileException.refused(file, "it is a symbolic link out of the folder");
      }
      Path real = target.toRealPath();
      if (Files.size(real) == bytes.length && Arrays.equals(Files.readAllBytes(real), bytes)) {
        return false;
      }
      replace(real, bytes);
      return true;
    } catch (OutputFileException e) {
      throw e;
    } catch (IOException e) {
      throw OutputFileException.failed(file, e);
    }
  }

  private static void create(Path target, byte[] bytes) throws IOException {
    Path temporary = TemporaryFiles.OF_PROCESS.create(target.getParent());
    try {
      Files.write(temporary, bytes, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
      TemporaryFiles.OF_PROCESS.move(temporary, target);
    } finally {
      TemporaryFiles.OF_PROCESS.delete(temporary);
    }
  }

  private static void replace(Path old, byte[] bytes) throws IOException {
    Optional<PosixFileAttributeView> view = posix(old);
    if (view.isEmpty()) {
      create(old, bytes);
      return;
    }
    Path temporary =
        TemporaryFiles.OF_PROCESS.create(
            old.getParent(), PosixFilePermissions.asFileAttribute(OWNER_ONLY));
    try {
      Files.write(temporary, bytes, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
      copy(view.get().readAttributes(), temporary);
      TemporaryFiles.OF_PROCESS.move(temporary, old);
    } finally {
      TemporaryFiles.OF_PROCESS.delete(temporary);
    }
  }

  private static Optional<PosixFileAttributeView> posix(Path file) {
    return Optional.ofNullable(
        Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS));
  }

  /** Gives a new file the owner, group and mode of the old one. */
  private static void copy(PosixFileAttributes old, Path file) throws IOException {
    PosixFileAttributeView view = posix(file).orElseThrow();
    PosixFileAttributes now = view.readAttributes();
    try {
      if (!now.owner().equals(old.owner())) {
        view.setOwner(old.owner());
      }
      if (!now.group().equals(old.group())) {
        view.setGroup(old.group());
      }
    } catch (IOException e) {
      // Only an administrator can give files away; the file stays that of whoever wrote it.
    }
    if (!view.readAttributes().permissions().equals(old.permissions())) {
      view.setPermissions(old.permissions());
    }
  }
}
