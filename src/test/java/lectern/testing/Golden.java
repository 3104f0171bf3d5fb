package lectern.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Expected output in files beside the input. {@code -Dfixtures.update=true} writes what came out
 * into them; the tests then fail, so that nobody takes a rewritten file for a passed test, and the
 * change is read before it is committed.
 */
public final class Golden {
  private static final Path FOLDER = Path.of("src/test/fixtures");

  private Golden() {}

  /** A folder of fixtures. */
  public static Path folder(String name) {
    return FOLDER.resolve(name);
  }

  /**
   * The names of the inputs in a folder of fixtures, without their extension, in order.
   *
   * @param extension with its dot
   */
  public static List<String> names(String folder, String extension) {
    try (Stream<Path> files = Files.list(folder(folder))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(extension))
          .map(name -> name.substring(0, name.length() - extension.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file. */
  public static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails unless {@code actual} is what the file holds. */
  public static void check(String actual, Path expected) {
    boolean same = Files.exists(expected) && read(expected).equals(actual);
    if (!same && Boolean.getBoolean("fixtures.update")) {
      write(actual, expected);
      fail("Rewrote %s; read the change, then run without -Dfixtures.update.", expected);
    }
    assertThat(expected).exists();
    assertThat(actual).as("%s", expected).isEqualTo(read(expected));
  }

  private static void write(String text, Path file) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
