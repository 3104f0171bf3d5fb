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

/** The origin of a profile: shipped, a file, or a text. */
sealed interface Origin {

  /** The name for messages: a profile's name or a file's path. */
  String shown();

  /** An identity that is equal for the same profile. */
  String identity();

  /**
   * Its text, or why there is none.
   *
   * @throws IOException if it can't be opened or read
   */
  SourceReader.Result read() throws IOException;

  /** The folder from which a path in the profile is taken; absent where it may name none. */
  default Optional<Path> folder() {
    return Optional.empty();
  }

  /** A profile that is part of the program. */
  record Shipped(String name) implements Origin {
    @Override
    public SourceReader.Result read() throws IOException {
      try (InputStream in = Profiles.class.getResourceAsStream(name + ".yaml")) {
        if (in == null) {
          throw new FileNotFoundException(
              "The profile \"" + name + "\" is not part of this program.");
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

  /** A file; {@code path} is as the user gave it, or relative to what the user gave. */
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

  /** A text that was read before. */
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
