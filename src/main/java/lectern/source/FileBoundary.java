package lectern.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder that a file must not be outside of, with symbolic links resolved: the repository may
 * be a stranger's, who would show a file of this machine in a report.
 *
 * @param folder absolute
 * @param isRepository whether it is the root of a git working tree
 */
public record FileBoundary(Path folder, boolean isRepository) {
  private static final String GIT_DIRECTORY = ".git";

  /**
   * Returns the working tree that a path is in.
   *
   * @param file as it is written, links not resolved
   * @return empty when it is in none
   */
  public static Optional<FileBoundary> ofRepository(Path file) {
    Path parent = file.toAbsolutePath().normalize().getParent();
    FileBoundary boundary = around(parent == null ? file.toAbsolutePath() : parent);
    return boundary.isRepository ? Optional.of(boundary) : Optional.empty();
  }

  /** Returns the working tree that a path is in, else the folder that it is in. */
  public static FileBoundary of(Path file) {
    return around(file.toAbsolutePath().normalize().resolveSibling(""));
  }

  /** Returns the working tree that a folder is in, else the folder itself. */
  public static FileBoundary around(Path folder) {
    Path start = folder.toAbsolutePath().normalize();
    Optional<Path> root = WorkingTree.rootAbove(start);
    return new FileBoundary(root.orElse(start), root.isPresent());
  }

  /**
   * Returns whether a file or folder is inside, and not in the folder in which git keeps what may
   * be secret, such as a token for fetching. What can't be resolved is outside.
   */
  public boolean contains(Path file) {
    try {
      Path root = folder.toRealPath();
      Path real = file.toRealPath();
      return real.startsWith(root)
          && !isGitDirectory(root.relativize(real))
          && isInOuterRepositories(real);
    } catch (IOException e) {
      return false;
    }
  }

  /** A link to the root of another working tree leads out of the one that has the link. */
  private boolean isInOuterRepositories(Path real) throws IOException {
    Optional<FileBoundary> outer = isRepository ? ofRepository(folder) : Optional.empty();
    return outer.isEmpty()
        || (real.startsWith(outer.get().folder.toRealPath())
            && outer.get().isInOuterRepositories(real));
  }

  private static boolean isGitDirectory(Path relative) {
    for (Path name : relative) {
      if (name.toString().equalsIgnoreCase(GIT_DIRECTORY)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether something exists that is outside. */
  public boolean excludes(Path file) {
    return Files.exists(file) && !contains(file);
  }

  /** Returns a noun for messages. */
  public String noun() {
    return isRepository ? "the repository" : "\"" + folder + "\"";
  }
}
