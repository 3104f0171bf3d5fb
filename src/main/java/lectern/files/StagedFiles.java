package lectern.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lectern.config.Glob;
import lectern.config.SettingsResolver;
import lectern.files.git.CommitTree;
import lectern.files.git.GitBlobReader;
import lectern.files.git.GitIndex;
import lectern.files.git.NoHistoryException;
import lectern.files.git.Repository;
import lectern.source.Input;

/**
 * Finds the proposals in the index of a git repository, whatever is on disk: YAML files that are
 * neither hidden nor excluded. Configurations are read from disk.
 */
public final class StagedFiles implements Closeable {
  private final EnclosingRepository enclosing;
  private final SettingsResolver resolver;
  private final Map<String, String> hashes;
  private final Map<String, String> committed;
  private final GitBlobReader blobs;
  private final Set<String> staged = new HashSet<>();

  private StagedFiles(
      EnclosingRepository enclosing,
      SettingsResolver resolver,
      Map<String, String> hashes,
      Map<String, String> committed) {
    this.enclosing = enclosing;
    this.resolver = resolver;
    this.hashes = hashes;
    this.committed = committed;
    this.blobs = new GitBlobReader(enclosing.repository());
  }

  /**
   * Opens the index of the repository that a file, folder or pattern is in.
   *
   * @param name need not exist on disk
   * @param index the index that git prepares for a hook; absent for the usual one
   * @throws NoHistoryException if there is no repository, or git can't read its index
   * @throws IOException if its root can't be opened
   */
  public static StagedFiles around(String name, Optional<String> index, SettingsResolver resolver)
      throws NoHistoryException, IOException {
    Optional<EnclosingRepository> found = EnclosingRepository.of(FileFinder.base(name));
    if (found.isEmpty()) {
      throw new NoHistoryException(
          "\"" + name + "\" is not in a git repository, so nothing is staged; omit --staged.");
    }
    Repository repository = found.get().repository();
    Map<String, String> hashes = GitIndex.hashes(repository, index);
    Optional<String> head = repository.head();
    Map<String, String> committed =
        head.isPresent() ? CommitTree.hashes(repository, head.get(), "HEAD") : Map.of();
    return new StagedFiles(found.get(), resolver, hashes, committed);
  }

  /**
   * Finds the files of an argument: a file, a folder or a pattern.
   *
   * @param unlessExcluded whether a file is treated like those that are found in folders
   * @throws NoHistoryException if it is outside of the repository, or a file that is not in the
   *     index
   * @throws IOException if a configuration can't be read
   */
  public FileFinder.Found find(String name, boolean unlessExcluded)
      throws NoHistoryException, IOException {
    Path base = FileFinder.base(name);
    Optional<String> within = enclosing.fromRoot(base);
    if (within.isEmpty()) {
      throw new NoHistoryException(
          "\"" + name + "\" is outside the repository (\"" + enclosing.root() + "\").");
    }
    String path = within.get();
    if (hashes.containsKey(path)) {
      FolderFilters filters = new FolderFilters(enclosing.root(), resolver);
      boolean isRead = !unlessExcluded || filters.includes(path);
      boolean mayBeForeign = unlessExcluded && !filters.isNamed(path);
      List<Input> files = isRead ? List.of(input(path, name, mayBeForeign)) : List.of();
      return new FileFinder.Found(name, false, Optional.empty(), files);
    }
    if (!base.toFile().isDirectory() && members(path).isEmpty()) {
      throw new NoHistoryException(
          "\"" + name + "\" is not in the index of git; stage it with \"git add\", or omit it.");
    }
    Optional<Glob> pattern = FilePattern.of(name).map(FilePattern::glob);
    return new FileFinder.Found(name, true, Optional.empty(), inputs(path, base, pattern));
  }

  /** The files in a folder, in the order in which they are found on disk. */
  private List<Input> inputs(String folder, Path base, Optional<Glob> pattern) throws IOException {
    Path shown = base.normalize();
    String prefix = shown.toString().isEmpty() ? "" : shown + "/";
    FolderFilters filters = new FolderFilters(shown, resolver);
    List<Input> inputs = new ArrayList<>();
    for (String member : members(folder)) {
      String within = folder.isEmpty() ? member : member.substring(folder.length() + 1);
      if (pattern.isPresent()
          ? pattern.get().matches(within) && filters.admits(within)
          : filters.includes(within)) {
        inputs.add(input(member, prefix + within, !filters.isNamed(within)));
      }
    }
    return inputs;
  }

  private List<String> members(String folder) {
    String prefix = folder.isEmpty() ? "" : folder + "/";
    List<String> members = new ArrayList<>();
    for (String path : hashes.keySet()) {
      if (path.startsWith(prefix)) {
        members.add(path);
      }
    }
    // A folder is visited in place of its name.
    members.sort((a, b) -> a.replace('/', '\0').compareTo(b.replace('/', '\0')));
    return members;
  }

  private Input input(String path, String name, boolean mayBeForeign) {
    String hash = hashes.get(path);
    if (!hash.equals(committed.get(path))) {
      staged.add(name);
    }
    return new RevisionInput(name, hash, mayBeForeign, blobs);
  }

  /**
   * Returns whether a file that was found differs from the last commit, or is not in it.
   *
   * @param name the name that it was found by
   */
  public boolean isStaged(String name) {
    return staged.contains(name);
  }

  /** Ends the process of git. */
  @Override
  public void close() {
    blobs.close();
  }
}
