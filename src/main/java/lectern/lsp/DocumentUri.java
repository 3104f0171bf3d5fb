package lectern.lsp;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The addresses by which editors name files. */
final class DocumentUri {
  private DocumentUri() {}

  /** Returns the absolute path of an address; empty if it is not that of a file. */
  static Optional<Path> path(String uri) {
    try {
      URI parsed = new URI(uri);
      return "file".equalsIgnoreCase(parsed.getScheme())
          ? Optional.of(Path.of(parsed).toAbsolutePath().normalize())
          : Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  /** Returns the name of an address in findings: its path, or else the address itself. */
  static String name(String uri) {
    return path(uri).map(Path::toString).orElse(uri);
  }

  /** Returns the one name of a file that findings may name relative to the working folder. */
  static String key(String name) {
    try {
      return Path.of(name).toAbsolutePath().normalize().toString();
    } catch (InvalidPathException e) {
      return name;
    }
  }

  /** Returns the address of a path. */
  static String of(Path path) {
    // A folder would get a slash at its end, and whether it is one can change.
    String uri = path.toAbsolutePath().normalize().toUri().toString();
    return uri.endsWith("/") && uri.length() > "file:///".length()
        ? uri.substring(0, uri.length() - 1)
        : uri;
  }
}
