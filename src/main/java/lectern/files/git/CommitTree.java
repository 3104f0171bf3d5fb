package lectern.files.git;

import java.util.LinkedHashMap;
import java.util.Map;

/** Lists the files of a commit, at any depth. */
public final class CommitTree {
  private static final String SYMBOLIC_LINK = "120000";
  private static final String SUBMODULE = "160000";

  private CommitTree() {}

  /**
   * Lists the files, in the order of git, without symbolic links and submodules.
   *
   * @param commit the hash of the commit
   * @param revision the user's name for it
   * @return the hash of each file's content by its path from the root, with slashes
   * @throws NoHistoryException if they can't be listed
   * @throws GitTimeoutException if git does not answer in time
   */
  public static Map<String, String> hashes(Repository repository, String commit, String revision)
      throws NoHistoryException, GitTimeoutException {
    Git.Answer listed = repository.git().ask("ls-tree", "-r", "-z", "--full-tree", commit);
    if (!listed.isGood()) {
      throw new NoHistoryException(
          "Git can't read the files of \""
              + revision
              + "\": "
              + listed.error().lines().findFirst().orElse(""));
    }
    Map<String, String> hashes = new LinkedHashMap<>();
    for (String entry : GitList.entries(listed.text())) {
      add(entry, hashes);
    }
    return hashes;
  }

  /** Adds an entry such as {@code 100644 blob 8f6d... TAB proposals/119.yaml}. */
  private static void add(String entry, Map<String, String> hashes) {
    int tab = entry.indexOf('\t');
    int space = entry.lastIndexOf(' ', Math.max(0, tab));
    if (space > 0 && isFile(entry)) {
      hashes.put(entry.substring(tab + 1), entry.substring(space + 1, tab));
    }
  }

  /** Returns whether an entry, which begins with its mode, is neither a link nor a submodule. */
  static boolean isFile(String entry) {
    return !entry.startsWith(SYMBOLIC_LINK) && !entry.startsWith(SUBMODULE);
  }
}
