package lectern.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A {@code .gitignore}, or the {@code info/exclude} of a repository.
 *
 * @param patterns in the order written; the last that matches decides
 */
record IgnoreFile(List<IgnorePattern> patterns) {
  /** More than this is not read; git's own files of this kind have a few kilobytes. */
  private static final int LIMIT = 1 << 20;

  /** Reads a file; one that is not there, or can't be read, ignores nothing. */
  static IgnoreFile read(Path file) {
    if (!Files.isRegularFile(file)) {
      return new IgnoreFile(List.of());
    }
    try (InputStream in = Files.newInputStream(file)) {
      return of(new String(in.readNBytes(LIMIT), StandardCharsets.UTF_8));
    } catch (IOException e) {
      return new IgnoreFile(List.of());
    }
  }

  static IgnoreFile of(String text) {
    List<IgnorePattern> patterns = new ArrayList<>();
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    while (start < text.length()) {
      int line = text.indexOf('\n', start);
      int end = line < 0 ? text.length() : line;
      boolean returns = end > start && text.charAt(end - 1) == '\r';
      IgnorePattern.of(text.substring(start, returns ? end - 1 : end)).ifPresent(patterns::add);
      start = end + 1;
    }
    return new IgnoreFile(List.copyOf(patterns));
  }

  /**
   * What it says of a path.
   *
   * @param path its names, from the folder of this file
   * @return whether it is ignored; empty when nothing is said of it
   */
  Optional<Boolean> ignores(List<String> path, boolean isFolder) {
    for (int i = patterns.size() - 1; i >= 0; i--) {
      if (patterns.get(i).matches(path, isFolder)) {
        return Optional.of(!patterns.get(i).isNegated());
      }
    }
    return Optional.empty();
  }
}
