package lectern.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import lectern.config.Glob;

/**
 * A glob pattern such as {@code proposals/**}{@code /*.yaml} that the shell has not expanded.
 *
 * @param folder the part before the first name with an asterisk or a question mark
 * @param glob the rest, as a pattern of paths relative to that folder
 */
record FilePattern(Path folder, Glob glob) {

  /**
   * Parses an argument.
   *
   * @return empty if it is not a pattern, or a file has that name
   */
  static Optional<FilePattern> of(String argument) {
    int wild = 0;
    while (wild < argument.length() && "*?".indexOf(argument.charAt(wild)) < 0) {
      wild++;
    }
    if (wild == argument.length() || Files.exists(Path.of(argument))) {
      return Optional.empty();
    }
    int slash = argument.lastIndexOf('/', wild);
    String folder = slash == 0 ? "/" : argument.substring(0, Math.max(0, slash));
    // Unlike a glob in a configuration, one without a slash matches only direct children.
    Glob glob = Glob.of("./" + argument.substring(slash + 1));
    return Optional.of(new FilePattern(Path.of(folder), glob));
  }
}
