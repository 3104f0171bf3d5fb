package lectern.files.git;

import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import lectern.source.WorkingTree;

/**
 * The files below a folder that git tracks, or would track because nothing ignores them, as {@code
 * git ls-files} lists them.
 *
 * @see <a href="https://git-scm.com/docs/git-ls-files">git ls-files</a>
 */
public final class WorkingTreeFiles {
  /** The charset of file names, as Java decodes them. */
  private static final Charset NAMES =
      File.separatorChar == '/'
          ? Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"))
          : StandardCharsets.UTF_8;

  private final Git git;
  private final String prefix;
  private final Set<String> paths = new HashSet<>();

  private WorkingTreeFiles(Git git, String prefix) {
    this.git = git;
    this.prefix = prefix;
  }

  /**
   * Lists the files below a folder, but not those of other repositories in it.
   *
   * @param prefix text to put before each path from the folder
   * @return empty if git excludes nothing: it isn't installed, the folder is in no working tree, or
   *     the folder itself is ignored
   * @throws GitTimeoutException if git does not answer in time
   */
  public static Optional<WorkingTreeFiles> below(Path folder, String prefix)
      throws GitTimeoutException {
    Git git = Git.ofAnyOwner(folder);
    WorkingTreeFiles files = new WorkingTreeFiles(git, prefix);
    try {
      Optional<String> listed =
          git.output(NAMES, "ls-files", "--cached", "--others", "--exclude-standard", "-z");
      String text = listed.orElse("");
      boolean isIgnored = text.isEmpty() && !WorkingTree.isRoot(folder) && files.ignores(".");
      if (listed.isEmpty() || isIgnored) {
        return Optional.empty();
      }
      for (String path : GitList.entries(text)) {
        files.add(prefix + path);
      }
      return Optional.of(files);
    } catch (NoHistoryException e) {
      return Optional.empty();
    }
  }

  /** Adds a file with the folders that it is in. */
  private void add(String path) {
    String at = path;
    int slash = path.lastIndexOf('/');
    while (paths.add(at) && slash > prefix.length()) {
      at = at.substring(0, slash);
      slash = at.lastIndexOf('/');
    }
  }

  /** Returns whether a file is listed. */
  public boolean hasFile(String path) {
    return paths.contains(path);
  }

  /**
   * Returns whether a listed file is in a folder. A folder that git can't open is included too,
   * unless it is ignored.
   *
   * @param path its path, prefix included
   * @param folder the same on disk
   * @throws GitTimeoutException if git does not answer in time
   */
  public boolean hasFolder(String path, Path folder) throws GitTimeoutException {
    return paths.contains(path)
        || (!Files.isReadable(folder) && !ignores("./" + path.substring(prefix.length())));
  }

  private boolean ignores(String path) throws GitTimeoutException {
    try {
      return git.output(NAMES, "check-ignore", "--quiet", "--", path).isPresent();
    } catch (NoHistoryException e) {
      return false;
    }
  }
}
