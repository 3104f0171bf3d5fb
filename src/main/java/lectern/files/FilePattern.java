package lectern.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import lectern.config.Glob;

/**
 * An argument such as {@code proposals/**}{@code /*.yaml} that no shell has expanded.
 *
 * @param folder the part before the first name with an asterisk or a question mark
 * @param glob the rest, as a pattern of paths from that folder
 */
record FilePattern(Path folder, Glob glob) {

  /**
   * Reads an argument.
   *
   * @return empty when it is no pattern, or a file has that very name
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
    // A pattern without a slash would be about names at any depth; a shell's is not.
    Glob glob = Glob.of("./" + argument.substring(slash + 1));
    return Optional.of(new FilePattern(Path.of(folder), glob));
  }
}
