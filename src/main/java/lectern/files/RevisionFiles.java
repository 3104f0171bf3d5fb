package lectern.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.config.SettingsResolver;

/**
 * Finds proposals in the states that a git repository keeps, without checking any of them out. They
 * are the same files that are found on disk: YAML that is neither hidden nor ignored nor excluded.
 */
public final class RevisionFiles implements Closeable {
  private final Path folder;
  private final Repository repository;
  private final Path root;
  private final GitBlobReader blobs;

  private RevisionFiles(Path folder, Repository repository, Path root) {
    this.folder = folder;
    this.repository = repository;
    this.root = root;
    this.blobs = new GitBlobReader(repository.git());
  }

  /**
   * The states of the repository that a folder is in.
   *
   * @param folder need not exist any more
   * @return empty when it is in no repository
   * @throws NoHistoryException if git does not trust it, or there is no git
   * @throws IOException if its root can't be opened
   */
  public static Optional<RevisionFiles> around(Path folder) throws NoHistoryException, IOException {
    Path real = real(folder.toAbsolutePath().normalize());
    Path existing = real;
    while (!Files.isDirectory(existing)) {
      existing = existing.getParent();
    }
    Optional<Repository> repository = Repository.around(existing);
    return repository.isPresent()
        ? Optional.of(
            new RevisionFiles(real, repository.get(), repository.get().root().toRealPath()))
        : Optional.empty();
  }

  /** The path without symbolic links, as far as it exists. */
  private static Path real(Path path) throws IOException {
    if (Files.exists(path)) {
      return path.toRealPath();
    }
    Path parent = path.getParent();
    return parent == null ? path : real(parent).resolve(path.getFileName());
  }

  /**
   * The files of a state.
   *
   * @param name a revision, which stands for what it has in place of the folder, or a revision with
   *     a path
   * @throws NoHistoryException if there is no such state, or nothing in that place
   * @throws IOException if a configuration can't be read
   */
  public StateFiles find(String name, SettingsResolver resolver)
      throws NoHistoryException, IOException {
    RevisionName asked = RevisionName.of(name);
    Map<String, String> ids = Tree.ids(repository, commit(asked, name), asked.revision());
    String path = path(asked);
    Path place = place(path);
    String before = asked.revision() + ":";
    if (ids.containsKey(path)) {
      RevisionInput file = new RevisionInput(before + path, ids.get(path), false, blobs);
      return new StateFiles(place, true, List.of(new StateFiles.Member(file, "")));
    }
    String way = path.isEmpty() ? "" : path + "/";
    if (!way.isEmpty() && ids.keySet().stream().noneMatch(file -> file.startsWith(way))) {
      throw new NoHistoryException(
          "There is no file or folder \"" + path + "\" in \"" + asked.revision() + "\".");
    }
    return new StateFiles(
        place, false, members(before, way, ids, new RevisionFolders(place, resolver)));
  }

  /** The proposals in a folder, in the order of their paths. */
  private List<StateFiles.Member> members(
      String before, String way, Map<String, String> ids, RevisionFolders areas)
      throws IOException {
    List<StateFiles.Member> members = new ArrayList<>();
    for (Map.Entry<String, String> file : ids.entrySet()) {
      String path = file.getKey();
      String within = path.startsWith(way) ? path.substring(way.length()) : "";
      if (areas.have(within)) {
        boolean mayBeForeign = !areas.isNamed(within);
        members.add(
            new StateFiles.Member(
                new RevisionInput(before + path, file.getValue(), mayBeForeign, blobs), within));
      }
    }
    members.sort((a, b) -> a.path().compareTo(b.path()));
    return List.copyOf(members);
  }

  private String commit(RevisionName asked, String name) throws NoHistoryException {
    Optional<String> commit = repository.find(asked.revision());
    if (commit.isPresent()) {
      return commit.get();
    }
    throw new NoHistoryException(
        "\""
            + name
            + "\" is no file or folder, and git knows no commit \""
            + asked.revision()
            + "\" here; "
            + repository.remedy());
  }

  /** The path from the root, with slashes. */
  private String path(RevisionName asked) throws NoHistoryException {
    String written = asked.path().orElse("./");
    try {
      boolean isFromHere = written.equals(".") || written.equals("..") || startsHere(written);
      Path path = (isFromHere ? folder : root).resolve(written).normalize();
      if (path.startsWith(root)) {
        return root.relativize(path).toString().replace('\\', '/');
      }
    } catch (InvalidPathException e) {
      // Git may have it all the same.
      return written;
    }
    throw new NoHistoryException(
        "\"" + written + "\" leads out of the repository, which begins at \"" + root + "\".");
  }

  private static boolean startsHere(String path) {
    return path.startsWith("./") || path.startsWith("../");
  }

  private Path place(String path) {
    try {
      return root.resolve(path);
    } catch (InvalidPathException e) {
      return root;
    }
  }

  /** Ends the conversation with git. */
  @Override
  public void close() {
    blobs.close();
  }
}
