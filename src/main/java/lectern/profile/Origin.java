package lectern.profile;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import lectern.source.SourceText;

/** What a profile is read from. */
sealed interface Origin {

  /** What people call it: a profile's name or a file's path. */
  String shown();

  /** Equal for one and the same profile. */
  String identity();

  /**
   * Its text.
   *
   * @throws IOException if it can't be opened
   */
  InputStream open() throws IOException;

  /** The folder from which a path in the profile is taken; absent where it may name none. */
  default Optional<Path> folder() {
    return Optional.empty();
  }

  /** A profile that is part of the program. */
  record Shipped(String name) implements Origin {
    @Override
    public InputStream open() throws IOException {
      InputStream in = Profiles.class.getResourceAsStream(name + ".yaml");
      if (in == null) {
        throw new FileNotFoundException(
            "The profile \"" + name + "\" is not part of this program.");
      }
      return in;
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
    public InputStream open() throws IOException {
      return Files.newInputStream(path);
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
    public InputStream open() {
      return new ByteArrayInputStream(text.text().getBytes(StandardCharsets.UTF_8));
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
