package lectern.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What git is told to leave out, as seen from one folder: by the {@code .gitignore} of the folder
 * and of those above it, up to the root of the repository, and by the repository's {@code
 * info/exclude}. A file nearer to what it speaks of has the last word.
 *
 * @param layers the nearest first
 */
record GitIgnore(List<Layer> layers) {

  /** The patterns of one file with the names that lead from its folder to the folder looked at. */
  record Layer(IgnoreFile file, List<String> names) {}

  /** What holds in a folder, which itself is not ignored, since somebody named it. */
  static GitIgnore in(Path folder) {
    Path start = folder.toAbsolutePath().normalize();
    Optional<Path> root = GitFolder.rootAbove(start);
    GitIgnore ignored = new GitIgnore(List.of());
    if (root.isPresent()) {
      ignored = ignored.with(GitFolder.excludes(root.get()));
      Path at = root.get();
      for (Path name : root.get().relativize(start)) {
        if (!name.toString().isEmpty()) {
          ignored = ignored.with(at).inside(name.toString());
          at = at.resolve(name);
        }
      }
    }
    return ignored.with(start);
  }

  /** The same with what the folder's own file says, if it has one. */
  private GitIgnore with(Path folder) {
    return Files.exists(folder.resolve(".gitignore"))
        ? with(IgnoreFile.read(folder.resolve(".gitignore")))
        : this;
  }

  private GitIgnore with(IgnoreFile file) {
    if (file.patterns().isEmpty()) {
      return this;
    }
    List<Layer> all = new ArrayList<>();
    all.add(new Layer(file, List.of()));
    all.addAll(layers);
    return new GitIgnore(List.copyOf(all));
  }

  /** What holds in a folder of this folder. */
  GitIgnore within(Path folder) {
    GitIgnore within = inside(folder.getFileName().toString());
    return within.with(folder);
  }

  private GitIgnore inside(String name) {
    List<Layer> all = new ArrayList<>();
    for (Layer layer : layers) {
      all.add(new Layer(layer.file(), with(layer.names(), name)));
    }
    return new GitIgnore(List.copyOf(all));
  }

  private static List<String> with(List<String> names, String name) {
    List<String> all = new ArrayList<>(names);
    all.add(name);
    return List.copyOf(all);
  }

  /** Whether git leaves out what has this name in the folder. */
  boolean has(String name, boolean isFolder) {
    for (Layer layer : layers) {
      Optional<Boolean> said = layer.file().ignores(with(layer.names(), name), isFolder);
      if (said.isPresent()) {
        return said.get();
      }
    }
    return false;
  }
}
