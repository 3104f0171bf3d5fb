package lectern.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import lectern.files.YamlName;

/**
 * A watch on folders that waits until a file that may be a proposal, a configuration or a profile
 * is written. Folders are watched and not files, because many editors write a new file and rename
 * it to the old one.
 */
final class Watch implements AutoCloseable {
  /** The pause after the last write, because editors write several times for one save. */
  private static final long QUIET_MILLISECONDS = 60;

  private static final int MOST_WRITES = 50;

  private final WatchService service;
  private final Set<Path> folders = new HashSet<>();
  private final Set<Path> files = new HashSet<>();

  /**
   * Creates a watch on no folder.
   *
   * @throws IOException if this system can't watch
   */
  Watch() throws IOException {
    service = FileSystems.getDefault().newWatchService();
  }

  /**
   * Watches a folder with all that is below it, hidden folders left out.
   *
   * @throws IOException if the folder can't be watched
   */
  void addTree(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes)
              throws IOException {
            if (!at.equals(folder) && at.getFileName().toString().startsWith(".")) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            add(at);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path at, IOException e) {
            // The check reports what cannot be opened, and deleted files need no watching.
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /**
   * Watches for a file, whatever its name ends with, which need not be there.
   *
   * @param file absolute
   */
  void addFile(Path file) {
    files.add(file);
  }

  /**
   * Watches a folder without what is below it.
   *
   * @throws IOException if the folder can't be watched
   */
  void add(Path folder) throws IOException {
    Path whole = folder.toAbsolutePath().normalize();
    if (folders.contains(whole) || !Files.isDirectory(whole)) {
      return;
    }
    try {
      whole.register(
          service,
          StandardWatchEventKinds.ENTRY_CREATE,
          StandardWatchEventKinds.ENTRY_MODIFY,
          StandardWatchEventKinds.ENTRY_DELETE);
      folders.add(whole);
    } catch (NoSuchFileException e) {
      // It was deleted since it was found; if it is created again, its parent has an event.
    }
  }

  /**
   * Waits until a file is written and no further write follows.
   *
   * @throws InterruptedException if the thread is interrupted while it waits
   */
  void await() throws InterruptedException {
    while (!concerns(service.take())) {
      // Other files were written.
    }
    for (int i = 0; i < MOST_WRITES; i++) {
      WatchKey more = service.poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
      if (more == null) {
        return;
      }
      concerns(more);
    }
  }

  private boolean concerns(WatchKey key) {
    Path folder = (Path) key.watchable();
    boolean concerns = false;
    for (WatchEvent<?> event : key.pollEvents()) {
      // Where events were lost there is no name, and anything may have been written.
      concerns |= !(event.context() instanceof Path name) || isRead(folder.resolve(name));
    }
    if (!key.reset()) {
      folders.remove(folder);
      return true;
    }
    return concerns;
  }

  private boolean isRead(Path path) {
    String text = path.getFileName().toString();
    return files.contains(path)
        || YamlName.isYaml(text)
        || text.equals(".gitignore")
        || (!text.startsWith(".") && Files.isDirectory(path));
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
