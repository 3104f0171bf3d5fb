package lectern.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.config.SettingsResolver;
import lectern.files.git.CommitTree;
import lectern.files.git.GitBlobReader;
import lectern.files.git.NoHistoryException;
import lectern.files.git.Repository;
import lectern.files.git.RevisionName;

/**
 * Finds the proposals in commits of a git repository without checking them out: YAML files that are
 * neither hidden nor excluded.
 */
public final class RevisionFiles implements Closeable {
  private final EnclosingRepository enclosing;
  private final Path root;
  private final GitBlobReader blobs;

  private RevisionFiles(EnclosingRepository enclosing) {
    this.enclosing = enclosing;
    this.root = enclosing.root();
    this.blobs = new GitBlobReader(enclosing.repository());
  }

  /**
   * Opens the repository that a folder is in.
   *
   * @param folder need not exist any more
   * @return empty when it is in no repository
   * @throws NoHistoryException if git does not trust it, or there is no git
   * @throws IOException if its root can't be opened
   */
  public static Optional<RevisionFiles> around(Path folder) throws NoHistoryException, IOException {
    return EnclosingRepository.of(folder).map(RevisionFiles::new);
  }

  /**
   * Finds the proposals in a commit, or in a file or folder of it.
   *
   * @param name a revision, for the opened folder in it, or a revision with a path
   * @throws NoHistoryException if there is no such commit, file or folder
   * @throws IOException if a configuration can't be read
   */
  public StateFiles find(String name, SettingsResolver resolver)
      throws NoHistoryException, IOException {
    RevisionName revisionName = RevisionName.of(name);
    Repository repository = enclosing.repository();
    String commit =
        repository.commit(revisionName.revision(), "\"" + name + "\" is not a file or folder. ");
    Map<String, String> hashes = CommitTree.hashes(repository, commit, revisionName.revision());
    String path = path(revisionName);
    Path place = place(path);
    String revision = revisionName.revision() + ":";
    if (hashes.containsKey(path)) {
      RevisionInput file = new RevisionInput(revision + path, hashes.get(path), false, blobs);
      return new StateFiles(place, true, List.of(new StateFiles.Member(file, "")));
    }
    String prefix = path.isEmpty() ? "" : path + "/";
    if (!prefix.isEmpty() && hashes.keySet().stream().noneMatch(file -> file.startsWith(prefix))) {
      throw new NoHistoryException(
          "File or folder \"" + path + "\" not found in \"" + revisionName.revision() + "\".");
    }
    return new StateFiles(
        place, false, members(revision, prefix, hashes, new FolderFilters(place, resolver)));
  }

  /** The proposals in a folder, in the order of their paths. */
  private List<StateFiles.Member> members(
      String revision, String prefix, Map<String, String> hashes, FolderFilters folders)
      throws IOException {
    List<StateFiles.Member> members = new ArrayList<>();
    for (Map.Entry<String, String> file : hashes.entrySet()) {
      String path = file.getKey();
      String within = path.startsWith(prefix) ? path.substring(prefix.length()) : "";
      if (folders.includes(within)) {
        boolean mayBeForeign = !folders.isNamed(within);
        members.add(
            new StateFiles.Member(
                new RevisionInput(revision + path, file.getValue(), mayBeForeign, blobs), within));
      }
    }
    members.sort((a, b) -> a.path().compareTo(b.path()));
    return List.copyOf(members);
  }

  /** The path from the root, with slashes. */
  private String path(RevisionName revisionName) throws NoHistoryException {
    String written = revisionName.path().orElse("./");
    try {
      String start = written + "/";
      boolean isFromHere = start.startsWith("./") || start.startsWith("../");
      Path path = (isFromHere ? enclosing.place() : root).resolve(written).normalize();
      if (path.startsWith(root)) {
        return root.relativize(path).toString().replace('\\', '/');
      }
    } catch (InvalidPathException e) {
      // Git may accept it.
      return written;
    }
    throw new NoHistoryException(
        "\"" + written + "\" is outside the repository (\"" + root + "\").");
  }

  private Path place(String path) {
    try {
      return root.resolve(path);
    } catch (InvalidPathException e) {
      return root;
    }
  }

  /** Ends the process of git. */
  @Override
  public void close() {
    blobs.close();
  }
}
