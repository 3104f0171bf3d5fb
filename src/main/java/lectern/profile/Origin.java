package lectern.profile;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import lectern.source.FileContent;
import lectern.source.Limits;
import lectern.source.SourceReader;
import lectern.source.SourceText;

/** The origin of a profile: built in, a file, or a text. */
sealed interface Origin {

  /** The name for messages: a profile's name or a file's path. */
  String shown();

  /** An identifier, equal for the same profile. */
  String identity();

  /**
   * Reads its text.
   *
   * @throws IOException if it can't be opened or read
   */
  SourceReader.Result read() throws IOException;

  /** The folder that paths in the profile are relative to; absent if paths aren't allowed. */
  default Optional<Path> folder() {
    return Optional.empty();
  }

  /** A built-in profile. */
  record Shipped(String name) implements Origin {
    @Override
    public SourceReader.Result read() throws IOException {
      try (InputStream in = Profiles.class.getResourceAsStream(name + ".yaml")) {
        if (in == null) {
          throw new FileNotFoundException(
              "Built-in profile \"" + name + "\" is missing from this installation.");
        }
        return new SourceReader(Limits.STANDARD).read(name, in);
      }
    }

    @Override
    public String shown() {
      return name;
    }

    @Override
    public String identity() {
      return name;
    }
  }

  /** A file; {@code path} is as the user wrote it, or relative to that. */
  record File(Path path) implements Origin {
    @Override
    public SourceReader.Result read() throws IOException {
      return FileContent.ofNamed(path, Limits.STANDARD);
    }

    @Override
    public String shown() {
      return path.toString();
    }

    @Override
    public String identity() {
      return path.toAbsolutePath().normalize().toString();
    }

    @Override
    public Optional<Path> folder() {
      return Optional.of(path.resolveSibling(""));
    }
  }

  /** A text that has been read already. */
  record Text(SourceText text) implements Origin {
    @Override
    public SourceReader.Result read() {
      return new SourceReader.Result.Accepted(text);
    }

    @Override
    public String shown() {
      return text.name();
    }

    @Override
    public String identity() {
      return "text " + text.name();
    }
  }
}
