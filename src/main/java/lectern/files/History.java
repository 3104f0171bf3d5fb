package lectern.files;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Finds the state of a repository from which changes count. */
final class History {
  private static final String SYMBOLIC_LINK = "120000";

  private final Git git;
  private final String revision;

  private History(Git git, String revision) {
    this.git = git;
    this.revision = revision;
  }

  /**
   * The files where a revision and the present state of a repository last were the same.
   *
   * @param root of the working tree
   * @param ids the hash of each file that was there, by its path from the root, with slashes
   */
  record Base(Path root, Map<String, String> ids) {}

  /**
   * Reads it.
   *
   * @param folder some folder of the repository
   * @param revision anything that git takes for a commit
   * @throws NoHistoryException if there is no such state
   */
  static Base base(Path folder, String revision) throws NoHistoryException {
    History history = new History(new Git(folder), revision);
    Path root = history.root(folder);
    return new Base(root, history.files(history.mergeBase(history.commit())));
  }

  private Path root(Path folder) throws NoHistoryException {
    Git.Answer root = git.ask("rev-parse", "--show-toplevel");
    if (root.isGood()) {
      return Path.of(root.text());
    }
    if (root.complaint().contains("dubious ownership")) {
      throw new NoHistoryException(
          "Git does not trust the repository of \""
              + folder
              + "\", because it belongs to somebody else; if you do, run \"git config --global --add"
              + " safe.directory FOLDER\" with its root.");
    }
    throw new NoHistoryException(
        "\""
            + folder
            + "\" is in no git repository, so what has changed can't be told; leave --changed-since"
            + " out.");
  }

  private String commit() throws NoHistoryException {
    Git.Answer commit =
        git.ask("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
    if (commit.isGood()) {
      return commit.text();
    }
    throw new NoHistoryException(
        "Git knows no commit \""
            + revision
            + "\" here; fetch it first, or name another"
            + (isShallow()
                ? "; the clone is shallow, and \"git fetch --unshallow\" completes it."
                : "."));
  }

  private String mergeBase(String commit) throws NoHistoryException {
    Git.Answer base = git.ask("merge-base", commit, "HEAD");
    if (base.isGood()) {
      return base.text();
    }
    throw new NoHistoryException(
        isShallow()
            ? "The clone is shallow and does not reach back to where \""
                + revision
                + "\" and HEAD were one; run \"git fetch --unshallow\", or let continuous integration"
                + " fetch the whole history."
            : "\"" + revision + "\" and HEAD have no commit in common; name another revision.");
  }

  private boolean isShallow() throws NoHistoryException {
    return git.ask("rev-parse", "--is-shallow-repository").text().equals("true");
  }

  private Map<String, String> files(String commit) throws NoHistoryException {
    Git.Answer listed = git.ask("ls-tree", "-r", "-z", "--full-tree", commit);
    if (!listed.isGood()) {
      throw new NoHistoryException(
          "Git can't read the files of \"" + revision + "\": " + firstLine(listed.complaint()));
    }
    Map<String, String> ids = new HashMap<>();
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
    if (space > 0 && !line.startsWith(SYMBOLIC_LINK)) {
      ids.put(line.substring(tab + 1), line.substring(space + 1, tab));
    }
  }

  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }
}
