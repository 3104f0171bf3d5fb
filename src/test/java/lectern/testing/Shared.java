package lectern.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Data that others wrote, kept beside the project and not in it. */
public final class Shared {
  private static final Path FOLDER = Path.of("../shared");

  private Shared() {}

  /**
   * Returns the text of a file of shared data. If it is missing, the test is skipped, or fails
   * where the environment variable {@code CI} is set.
   */
  public static String read(String name) {
    return Golden.read(file(name));
  }

  /** Returns a file of shared data, on the same condition. */
  public static Path file(String name) {
    Path file = FOLDER.resolve(name);
    assumeTrue(isExpected(file), () -> file + " is missing");
    return file;
  }

  /** True if tests that need the file are to be run: where it exists, and always in CI. */
  static boolean isExpected(Path file) {
    return System.getenv("CI") != null || Files.exists(file);
  }

  /** True if tests that need shared data are to be run. */
  static boolean isExpected() {
    return isExpected(FOLDER);
  }
}
