package lectern.files.git;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The index of a repository: the files as the next commit will have them. */
public final class GitIndex {
  private static final String UNMERGED =
      "\" has an unresolved merge conflict; resolve it and stage the file first.";

  private GitIndex() {}

  /**
   * Lists the files in the index, in the order of git, without symbolic links and submodules.
   *
   * @param file the index that git prepares for a hook, as {@code GIT_INDEX_FILE} names it; absent
   *     for the usual one. It is only used for the repository that it belongs to.
   * @return the hash of each file's content by its path from the root, with slashes
   * @throws NoHistoryException if it can't be read, or has a merge conflict
   * @throws GitTimeoutException if git does not answer in time
   */
  public static Map<String, String> hashes(Repository repository, Optional<String> file)
      throws NoHistoryException, GitTimeoutException {
    Optional<Path> own = file.isPresent() ? own(repository, file.get()) : Optional.empty();
    Git git = own.isPresent() ? repository.git().withIndex(own.get()) : repository.git();
    Git.Answer listed = git.ask("ls-files", "--stage", "--full-name", "-z", "--", ":/");
    if (!listed.isGood()) {
      throw new NoHistoryException(
          "Git can't read the index: " + listed.error().lines().findFirst().orElse(""));
    }
    Map<String, String> hashes = new LinkedHashMap<>();
    for (String entry : GitList.entries(listed.text())) {
      add(entry, hashes);
    }
    return hashes;
  }

  /** The index of a hook, if it is in the folder that git keeps for the repository. */
  private static Optional<Path> own(Repository repository, String file)
      throws NoHistoryException, GitTimeoutException {
    Git.Answer folder = repository.git().ask("rev-parse", "--absolute-git-dir");
    try {
      Path index = repository.root().resolve(file);
      Path parent = index.toAbsolutePath().normalize().getParent();
      return parent != null && parent.toRealPath().equals(Path.of(folder.text()).toRealPath())
          ? Optional.of(index)
          : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Adds an entry such as {@code 100644 8f6d... 0 TAB proposals/119.yaml}. */
  private static void add(String entry, Map<String, String> hashes) throws NoHistoryException {
    int tab = entry.indexOf('\t');
    int stage = entry.lastIndexOf(' ', Math.max(0, tab)) + 1;
    int hash = entry.indexOf(' ') + 1;
    if (hash == 0 || stage <= hash || !CommitTree.isFile(entry)) {
      return;
    }
    String path = entry.substring(tab + 1);
    if (!entry.substring(stage, tab).equals("0")) {
      throw new NoHistoryException("\"" + path + UNMERGED);
    }
    hashes.put(path, entry.substring(hash, stage - 1));
  }
}
