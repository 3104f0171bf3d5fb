package lectern.files;

import java.nio.file.Path;
import java.util.Map;

/** Finds the state of a repository from which changes count. */
final class MergeBase {
  private MergeBase() {}

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
    Repository repository =
        Repository.around(folder)
            .orElseThrow(
                () ->
                    new NoHistoryException(
                        "\""
                            + folder
                            + "\" is in no git repository, so what has changed can't be told; leave"
                            + " --changed-since out."));
    String base = mergeBase(repository, repository.commit(revision), revision);
    return new Base(repository.root(), Tree.ids(repository, base, revision));
  }

  private static String mergeBase(Repository repository, String commit, String revision)
      throws NoHistoryException {
    Git.Answer base = repository.git().ask("merge-base", commit, "HEAD");
    if (base.isGood()) {
      return base.text();
    }
    throw new NoHistoryException(
        repository.isShallow()
            ? "The clone is shallow and does not reach back to where \""
                + revision
                + "\" and HEAD were one; run \"git fetch --unshallow\", or let continuous integration"
                + " fetch the whole history."
            : "\"" + revision + "\" and HEAD have no commit in common; name another revision.");
  }
}
