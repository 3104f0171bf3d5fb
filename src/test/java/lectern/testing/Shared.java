package lectern.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Data that others wrote, which lies beside the project and not in it. */
public final class Shared {
  private static final Path FOLDER = Path.of("../shared");

  private Shared() {}

  /**
   * The text of a file of shared data. Where there is none, the test is skipped, or fails if the
   * environment variable {@code CI} is set.
   */
  public static String read(String name) {
    return text(FOLDER.resolve("data").resolve(name));
  }

  /** The same of a schema that others wrote, by which outputs are judged. */
  public static String oracle(String name) {
    return text(FOLDER.resolve("oracles").resolve(name));
  }

  /** Whether tests that need the data are skipped; never where {@code CI} is set. */
  static boolean isToBeSkipped() {
    return System.getenv("CI") == null && !Files.exists(FOLDER);
  }

  private static String text(Path file) {
    if (System.getenv("CI") != null) {
      assertThat(file).exists();
    }
    assumeTrue(Files.exists(file), () -> "Skipped: " + file + " is not there.");
    return Golden.read(file);
  }
}
