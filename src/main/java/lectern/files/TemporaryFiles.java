package lectern.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.Semaphore;

/**
 * The temporary files that are being written, which are deleted when a signal ends the process. May
 * be used by several threads at once.
 */
final class TemporaryFiles {
  /** The temporary files of the process. The first use registers a shutdown hook. */
  static final TemporaryFiles OF_PROCESS = new TemporaryFiles();

  private static final int RANDOM_BYTES = 8;

  private final SecureRandom random = new SecureRandom();
  private final Semaphore turn = new Semaphore(1);
  private final Set<Path> pending = new HashSet<>();

  private TemporaryFiles() {
    try {
      Runtime.getRuntime().addShutdownHook(new Thread(this::deleteAll, "delete-temporary-files"));
    } catch (IllegalStateException e) {
      // The process is ending already, so nothing is begun any more.
      turn.acquireUninterruptibly();
    }
  }

  /**
   * Creates an empty file, exclusively and by a name that can't be guessed.
   *
   * @throws IOException if it can't be created
   */
  Path create(Path folder, FileAttribute<?>... attributes) throws IOException {
    byte[] bytes = new byte[RANDOM_BYTES];
    random.nextBytes(bytes);
    Path file = folder.resolve("." + HexFormat.of().formatHex(bytes) + ".tmp");
    turn.acquireUninterruptibly();
    try {
      Files.createFile(file, attributes);
      pending.add(file);
    } finally {
      turn.release();
    }
    return file;
  }

  /**
   * Moves a file to its target in one step, which replaces a link there and does not follow it.
   *
   * @throws IOException if it can't be moved
   */
  void move(Path file, Path target) throws IOException {
    turn.acquireUninterruptibly();
    try {
      Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
      pending.remove(file);
    } finally {
      turn.release();
    }
  }

  /**
   * Deletes a file that was not moved.
   *
   * @throws IOException if it can't be deleted
   */
  void delete(Path file) throws IOException {
    turn.acquireUninterruptibly();
    try {
      if (pending.remove(file)) {
        Files.deleteIfExists(file);
      }
    } finally {
      turn.release();
    }
  }

  /**
   * Deletes all and keeps the turn, so that no other thread creates one before the process ends.
   */
  private void deleteAll() {
    turn.acquireUninterruptibly();
    for (Path file : pending) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        // It cannot be reported any more; the others can still be deleted.
      }
    }
  }
}
