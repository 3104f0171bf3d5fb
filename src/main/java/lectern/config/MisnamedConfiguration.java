package lectern.config;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lectern.source.WorkingTree;

/** Files that were probably meant to be configurations, but have a name that is not read. */
public final class MisnamedConfiguration {
  private static final List<String> NAMES =
      List.of(
          "lectern.yml",
          ".lectern.yaml",
          ".lectern.yml",
          "Lectern.yaml",
          "Lectern.yml",
          "Lectern.YAML",
          "Lectern.YML",
          "LECTERN.yaml",
          "LECTERN.yml",
          "LECTERN.YAML",
          "LECTERN.YML",
          "lectern.YAML",
          "lectern.YML",
          "lectern.toml",
          "lectern.json",
          ".lectern.toml",
          ".lectern.json",
          ".lecternrc",
          "lectern.yaml.txt");

  private final Set<Path> folders = new HashSet<>();
  private final List<Path> found = new ArrayList<>();

  /** Returns whether a name is one that is often mistaken for that of a configuration. */
  public static boolean isName(String name) {
    // Most names differ in their first letters.
    return (name.regionMatches(true, 0, "lectern", 0, 7)
            || name.regionMatches(true, 0, ".lectern", 0, 8))
        && NAMES.contains(name);
  }

  /**
   * Looks in a folder and those above it, up to the nearest configuration or the root of the git
   * repository. Outside of a repository, only the folder itself is looked at.
   */
  public void lookFrom(Path folder) {
    Path start = folder.toAbsolutePath().normalize();
    boolean isInRepository = WorkingTree.rootAbove(start).isPresent();
    for (Path at = start; at != null && folders.add(at); at = at.getParent()) {
      if (new File(at.toFile(), Configuration.FILE_NAME).exists()) {
        return;
      }
      for (String name : NAMES) {
        File file = new File(at.toFile(), name);
        if (file.isFile()) {
          found.add(file.toPath());
          break;
        }
      }
      if (!isInRepository || WorkingTree.isRoot(at)) {
        return;
      }
    }
  }

  /** Returns the files that were found, absolute and at most one of each folder. */
  public List<Path> found() {
    return List.copyOf(found);
  }
}
