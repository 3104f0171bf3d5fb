package lectern.files;

import java.nio.file.Path;
import java.util.Optional;

/** A git repository with a working tree. */
final class Repository {
  private final Git git;
  private final Path root;

  private Repository(Git git, Path root) {
    this.git = git;
    this.root = root;
  }

  /**
   * The repository that a folder is in.
   *
   * @return empty when it is in none
   * @throws NoHistoryException if git does not trust it, or there is no git
   */
  static Optional<Repository> around(Path folder) throws NoHistoryException {
    Git git = new Git(folder);
    Git.Answer root = git.ask("rev-parse", "--show-toplevel");
    if (root.isGood()) {
      return Optional.of(new Repository(git, Path.of(root.text())));
    }
    if (root.complaint().contains("dubious ownership")) {
      throw new NoHistoryException(
          "Git does not trust the repository of \""
              + folder
              + "\", because it belongs to somebody else; if you do, run \"git config --global --add"
              + " safe.directory FOLDER\" with its root.");
    }
    return Optional.empty();
  }

  /** Asks about it. */
  Git git() {
    return git;
  }

  /** The root of its working tree. */
  Path root() {
    return root;
  }

  /**
   * Finds a commit.
   *
   * @param revision anything that git takes for one
   */
  Optional<String> find(String revision) throws NoHistoryException {
    Git.Answer commit =
        git.ask("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
    return commit.isGood() ? Optional.of(commit.text()) : Optional.empty();
  }

  /**
   * The same of one that is sure to be meant as such.
   *
   * @throws NoHistoryException if there is no such commit
   */
  String commit(String revision) throws NoHistoryException {
    Optional<String> commit = find(revision);
    if (commit.isPresent()) {
      return commit.get();
    }
    throw new NoHistoryException("Git knows no commit \"" + revision + "\" here; " + remedy());
  }

  /** What to do where a commit is missing. */
  String remedy() throws NoHistoryException {
    return "fetch it first, or name another"
        + (isShallow()
            ? "; the clone is shallow, and \"git fetch --unshallow\" completes it."
            : ".");
  }

  /** Whether it was cloned without its whole history. */
  boolean isShallow() throws NoHistoryException {
    return git.ask("rev-parse", "--is-shallow-repository").text().equals("true");
  }
}
