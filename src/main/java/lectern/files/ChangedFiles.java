package lectern.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Which files are not what they were where a revision and the present state of their repository
 * last were the same: whether what changed them is committed, staged, or neither. A file under
 * another name is another file. May be used by several threads at once.
 */
public final class ChangedFiles {
  private final MergeBase.Base base;
  private final Path root;
  private final ConcurrentMap<String, Boolean> known = new ConcurrentHashMap<>();
  private final ConcurrentMap<Path, Path> folders = new ConcurrentHashMap<>();

  private ChangedFiles(MergeBase.Base base, Path root) {
    this.base = base;
    this.root = root;
  }

  /**
   * Looks what there was.
   *
   * @param folder some folder of the repository
   * @param revision anything that git takes for a commit
   * @throws NoHistoryException if that can't be told
   */
  public static ChangedFiles since(String revision, Path folder) throws NoHistoryException {
    MergeBase.Base base = MergeBase.base(folder, revision);
    try {
      return new ChangedFiles(base, base.root().toRealPath());
    } catch (IOException e) {
      throw new NoHistoryException(
          "The root of the repository, \"" + base.root() + "\", can't be opened.");
    }
  }

  /**
   * Whether a file has changed. What is in no repository, such as standard input, always has.
   *
   * @param name as the user would call it
   */
  public boolean has(String name) {
    return known.computeIfAbsent(name, this::hasChanged);
  }

  private boolean hasChanged(String name) {
    try {
      Path path = Path.of(name).toAbsolutePath().normalize();
      Optional<String> before = Optional.ofNullable(base.ids().get(place(path)));
      return before.isEmpty() || !new GitHash(before.get()).isOf(Files.readAllBytes(path));
    } catch (IOException | InvalidPathException e) {
      return true;
    }
  }

  /** The path from the root of the repository; another path for what is not in it. */
  private String place(Path path) throws IOException {
    Path named = path.getParent();
    Path folder = folders.get(named);
    if (folder == null) {
      folder = named.toRealPath();
      folders.put(named, folder);
    }
    return root.relativize(folder.resolve(path.getFileName())).toString().replace('\\', '/');
  }
}
