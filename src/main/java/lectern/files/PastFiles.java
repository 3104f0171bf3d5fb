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
import lectern.config.Policies;

/**
 * Finds proposals in the states that a git repository keeps, without checking any of them out. They
 * are the same files that are found on disk: YAML that is neither hidden nor ignored nor excluded.
 */
public final class PastFiles implements Closeable {
  private final Path folder;
  private final Repository repository;
  private final Path root;
  private final Blobs blobs;

  private PastFiles(Path folder, Repository repository, Path root) {
    this.folder = folder;
    this.repository = repository;
    this.root = root;
    this.blobs = new Blobs(repository.git());
  }

  /**
   * The states of the repository that a folder is in.
   *
   * @param folder need not exist any more
   * @return empty when it is in no repository
   * @throws NoHistoryException if git does not trust it, or there is no git
   * @throws IOException if its root can't be opened
   */
  public static Optional<PastFiles> around(Path folder) throws NoHistoryException, IOException {
    Path real = real(folder.toAbsolutePath().normalize());
    Path existing = real;
    while (!Files.isDirectory(existing)) {
      existing = existing.getParent();
    }
    Optional<Repository> repository = Repository.around(existing);
    return repository.isPresent()
        ? Optional.of(new PastFiles(real, repository.get(), repository.get().root().toRealPath()))
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
  public StateFiles find(String name, Policies policies) throws NoHistoryException, IOException {
    RevisionName asked = RevisionName.of(name);
    Map<String, String> ids =
        Tree.ids(repository, repository.commit(asked.revision()), asked.revision());
    String path = path(asked);
    Path place = place(path);
    String before = asked.revision() + ":";
    if (ids.containsKey(path)) {
      PastInput file = new PastInput(before + path, ids.get(path), false, blobs);
      return new StateFiles(place, true, List.of(new StateFiles.Member(file, "")));
    }
    List<StateFiles.Member> members = new ArrayList<>();
    PastAreas areas = new PastAreas(place, policies);
    String way = path.isEmpty() ? "" : path + "/";
    boolean isThere = false;
    for (Map.Entry<String, String> file : ids.entrySet()) {
      if (file.getKey().startsWith(way)) {
        isThere = true;
        String within = file.getKey().substring(way.length());
        if (areas.have(within)) {
          boolean mayBeForeign = !areas.isNamed(within);
          PastInput input =
              new PastInput(before + file.getKey(), file.getValue(), mayBeForeign, blobs);
          members.add(new StateFiles.Member(input, within));
        }
      }
    }
    if (!isThere) {
      throw new NoHistoryException(
          "There is no file or folder \"" + path + "\" in \"" + asked.revision() + "\".");
    }
    members.sort((a, b) -> a.path().compareTo(b.path()));
    return new StateFiles(place, false, List.copyOf(members));
  }

  /** The path from the root, with slashes. */
  private String path(RevisionName asked) throws NoHistoryException {
    String written = asked.path().orElse("./");
    try {
      boolean isFromHere = written.startsWith("./") || written.startsWith("../");
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
