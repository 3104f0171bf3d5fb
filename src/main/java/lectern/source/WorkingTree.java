package lectern.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The root of a git working tree, found by its {@code .git} without running git. */
public final class WorkingTree {
  private WorkingTree() {}

  /** Returns whether a folder is the root of a working tree. */
  public static boolean isRoot(Path folder) {
    return Files.exists(folder.resolve(".git"));
  }

  /**
   * Finds the root of the working tree that a folder is in.
   *
   * @param folder absolute
   */
  public static Optional<Path> rootAbove(Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      if (isRoot(at)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }
}
