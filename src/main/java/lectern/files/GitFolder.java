package lectern.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Finds git's own files without git. */
final class GitFolder {
  private static final String NAME = ".git";
  private static final String LINK = "gitdir: ";

  private GitFolder() {}

  /** The root of the working tree that a folder is in. */
  static Optional<Path> rootAbove(Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(NAME))) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** What the repository ignores beside its {@code .gitignore} files. */
  static IgnoreFile excludes(Path root) {
    return IgnoreFile.read(common(root).resolve("info").resolve("exclude"));
  }

  /** Where the repository is kept; all working trees of it share one place. */
  private static Path common(Path root) {
    Path git = root.resolve(NAME);
    if (Files.isDirectory(git)) {
      return git;
    }
    Path own =
        line(git)
            .filter(text -> text.startsWith(LINK))
            .map(text -> resolve(root, text.substring(LINK.length())))
            .orElse(git);
    return line(own.resolve("commondir")).map(text -> resolve(own, text)).orElse(own);
  }

  /** What is written in a file may be no path at all. */
  private static Path resolve(Path folder, String written) {
    try {
      return folder.resolve(written);
    } catch (InvalidPathException e) {
      return folder;
    }
  }

  /** The first line of a file; empty when it can't be read. */
  private static Optional<String> line(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      int end = text.indexOf('\n');
      return Optional.of(end < 0 ? text : text.substring(0, end));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
