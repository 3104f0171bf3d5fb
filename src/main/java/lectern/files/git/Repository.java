package lectern.files.git;

import java.nio.file.Path;
import java.util.Optional;

/** A git repository with a working tree. */
public final class Repository {
  private final Git git;
  private final Path root;

  private Repository(Git git, Path root) {
    this.git = git;
    this.root = root;
  }

  /**
   * Finds the repository that a folder is in.
   *
   * @return empty if it is in none
   * @throws NoHistoryException if git does not trust it, or there is no git
   * @throws GitTimeoutException if git does not answer in time
   */
  public static Optional<Repository> around(Path folder)
      throws NoHistoryException, GitTimeoutException {
    Git git = Git.in(folder);
    Git.Answer root = git.ask("rev-parse", "--show-toplevel");
    if (root.isGood()) {
      return Optional.of(new Repository(git, Path.of(root.text())));
    }
    if (root.error().contains("dubious ownership")) {
      throw new NoHistoryException(
          "Git does not trust the repository of \""
              + folder
              + "\", because another user owns it; if you trust it, run \"git config --global --add"
              + " safe.directory FOLDER\" with its root folder.");
    }
    return Optional.empty();
  }

  Git git() {
    return git;
  }

  /** Returns the root of the working tree. */
  public Path root() {
    return root;
  }

  /**
   * Finds a commit.
   *
   * @param revision anything that git accepts as a commit
   * @param prefix the beginning of the message if there is none
   * @return its hash
   * @throws NoHistoryException if there is no such commit
   * @throws GitTimeoutException if git does not answer in time
   */
  public String commit(String revision, String prefix)
      throws NoHistoryException, GitTimeoutException {
    if (!RevisionName.isOneCommit(revision)) {
      throw new NoHistoryException(
          "\"" + revision + "\" is not a commit; use one such as \"main\" or \"HEAD~3\".");
    }
    Git.Answer commit =
        git.ask("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
    if (commit.isGood() && GitHash.isHash(commit.text())) {
      return commit.text();
    }
    throw new NoHistoryException(
        prefix
            + "Git found no commit \""
            + revision
            + "\"; fetch it first, or use another revision"
            + (isShallow()
                ? "; the clone is shallow: \"git fetch --unshallow\" completes it."
                : "."));
  }

  /**
   * Returns the hash of the commit {@code HEAD}; empty before the first commit.
   *
   * @throws NoHistoryException if there is no git
   * @throws GitTimeoutException if git does not answer in time
   */
  public Optional<String> head() throws NoHistoryException, GitTimeoutException {
    Git.Answer head = git.ask("rev-parse", "--verify", "--quiet", "HEAD^{commit}");
    return head.isGood() && GitHash.isHash(head.text())
        ? Optional.of(head.text())
        : Optional.empty();
  }

  /**
   * Finds the best common ancestor of a revision and {@code HEAD}.
   *
   * @return the hash of the commit
   * @throws NoHistoryException if there is none
   * @see <a href="https://git-scm.com/docs/git-merge-base">git merge-base</a>
   */
  String mergeBase(String revision) throws NoHistoryException, GitTimeoutException {
    Git.Answer base = git.ask("merge-base", commit(revision, ""), "HEAD");
    if (base.isGood()) {
      return base.text();
    }
    throw new NoHistoryException(
        isShallow()
            ? "The clone is shallow and doesn't contain the merge base of \""
                + revision
                + "\" and HEAD; run \"git fetch --unshallow\", or configure CI to fetch the full"
                + " history."
            : "\"" + revision + "\" and HEAD have no common ancestor; use another revision.");
  }

  private boolean isShallow() throws NoHistoryException, GitTimeoutException {
    return git.ask("rev-parse", "--is-shallow-repository").text().equals("true");
  }
}
