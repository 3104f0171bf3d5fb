package lectern.files;

import java.util.LinkedHashMap;
import java.util.Map;

/** The files of a commit, at any depth. */
final class Tree {
  private static final String SYMBOLIC_LINK = "120000";
  private static final String FOREIGN_COMMIT = "160000";

  private Tree() {}

  /**
   * Lists them, in the order of git. Symbolic links are none, nor are other repositories.
   *
   * @param commit its hash
   * @param revision what the user calls it
   * @return the hash of each file's content by its path from the root, with slashes
   * @throws NoHistoryException if they can't be listed
   */
  static Map<String, String> ids(Repository repository, String commit, String revision)
      throws NoHistoryException {
    Git.Answer listed = repository.git().ask("ls-tree", "-r", "-z", "--full-tree", commit);
    if (!listed.isGood()) {
      throw new NoHistoryException(
          "Git can't read the files of \"" + revision + "\": " + firstLine(listed.complaint()));
    }
    Map<String, String> ids = new LinkedHashMap<>();
    String text = listed.text();
    int start = 0;
    for (int end = text.indexOf('\0'); end >= 0; end = text.indexOf('\0', start)) {
      add(text.substring(start, end), ids);
      start = end + 1;
    }
    return ids;
  }

  /** Adds what stands in a line such as {@code 100644 blob 8f6d... TAB proposals/119.yaml}. */
  private static void add(String line, Map<String, String> ids) {
    int tab = line.indexOf('\t');
    int space = line.lastIndexOf(' ', Math.max(0, tab));
    boolean isFile = !line.startsWith(SYMBOLIC_LINK) && !line.startsWith(FOREIGN_COMMIT);
    if (space > 0 && isFile) {
      ids.put(line.substring(tab + 1), line.substring(space + 1, tab));
    }
  }

  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }
}
