package lectern.files.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import lectern.source.Limits;

/**
 * The files that differ on disk from the merge base of a revision and {@code HEAD}, whether the
 * change is committed, staged, or neither. A renamed file is a changed one. May be used by several
 * threads at once.
 */
public final class ChangedFiles {
  private final Path root;
  private final Map<String, String> hashes;
  private final ConcurrentMap<String, Boolean> known = new ConcurrentHashMap<>();
  private final ConcurrentMap<Path, Path> realFolders = new ConcurrentHashMap<>();

  private ChangedFiles(Path root, Map<String, String> hashes) {
    this.root = root;
    this.hashes = hashes;
  }

  /**
   * Reads the merge base.
   *
   * @param folder any folder of the repository
   * @param revision anything that git accepts as a commit
   * @throws NoHistoryException if there is none
   * @throws GitTimeoutException if git does not answer in time
   */
  public static ChangedFiles since(String revision, Path folder)
      throws NoHistoryException, GitTimeoutException {
    Optional<Repository> found = Repository.around(folder);
    if (found.isEmpty()) {
      throw new NoHistoryException(
          "\""
              + folder
              + "\" is not in a git repository, so changed files can't be determined; omit"
              + " --changed-since.");
    }
    Repository repository = found.get();
    String base = repository.mergeBase(revision);
    Map<String, String> hashes = CommitTree.hashes(repository, base, revision);
    try {
      return new ChangedFiles(repository.root().toRealPath(), hashes);
    } catch (IOException e) {
      throw new NoHistoryException(
          "The root of the repository, \"" + repository.root() + "\", can't be read.");
    }
  }

  /**
   * Returns whether a file has changed. One outside of the repository, such as standard input,
   * always has, and so has one that is no regular file or larger than any that is read.
   *
   * @param name the path, as the user would write it
   */
  public boolean has(String name) {
    return known.computeIfAbsent(name, this::hasChanged);
  }

  private boolean hasChanged(String name) {
    try {
      Path path = Path.of(name).toAbsolutePath().normalize();
      Optional<String> hash = Optional.ofNullable(hashes.get(fromRoot(path)));
      return hash.isEmpty()
          || !Files.isRegularFile(path)
          || Files.size(path) > Limits.STANDARD.bytes()
          || !new GitHash(hash.get()).isOf(Files.readAllBytes(path));
    } catch (IOException | InvalidPathException e) {
      return true;
    }
  }

  /** The path from the root of the repository, with slashes; begins with {@code ..} outside. */
  private String fromRoot(Path path) throws IOException {
    Path folder = path.getParent();
    Path real = realFolders.get(folder);
    if (real == null) {
      real = folder.toRealPath();
      realFolders.put(folder, real);
    }
    return root.relativize(real.resolve(path.getFileName())).toString().replace('\\', '/');
  }
}
