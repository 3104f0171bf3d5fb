package lectern.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Follows the links to files in a folder, but never out of it. */
final class Links {
  private final Path root;
  private final Supplier<List<Path>> met;
  private Optional<Set<Path>> real = Optional.empty();

  /**
   * Knows what is found in any case.
   *
   * @param root the folder
   * @param met gives the files and links in it
   */
  Links(Path root, Supplier<List<Path>> met) {
    this.root = root;
    this.met = met;
  }

  /**
   * Whether a link leads to a file of the folder that nothing before it led to. One that leads to
   * nothing is new too, so that it is told about.
   */
  boolean leadsToNewFile(Path link) {
    try {
      Path target = link.toRealPath();
      return target.startsWith(root.toRealPath())
          && !Files.isDirectory(target)
          && seen().add(target);
    } catch (IOException e) {
      return true;
    }
  }

  private Set<Path> seen() throws IOException {
    if (real.isEmpty()) {
      Set<Path> files = new HashSet<>();
      Path realRoot = root.toRealPath();
      for (Path path : met.get()) {
        if (!Files.isSymbolicLink(path)) {
          files.add(realRoot.resolve(root.relativize(path)));
        }
      }
      real = Optional.of(files);
    }
    return real.get();
  }
}
