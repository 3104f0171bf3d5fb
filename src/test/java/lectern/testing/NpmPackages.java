package lectern.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The programs of npm that tests run. */
public final class NpmPackages {
  /** The folder of the packages, with scripts that use them. */
  public static final Path FOLDER = Path.of("src/test/npm");

  private NpmPackages() {}

  /**
   * Returns the program that runs them. Where a package is not installed the test is skipped, or
   * fails if the environment variable {@code CI} is set.
   */
  public static Path node(String name) {
    Path node = Programs.need("node");
    boolean isInstalled = Files.isDirectory(FOLDER.resolve("node_modules").resolve(name));
    if (!isInstalled && System.getenv("CI") != null) {
      throw new AssertionError("The package " + name + " of " + FOLDER + " is not installed.");
    }
    assumeTrue(isInstalled, () -> "the package " + name + " of " + FOLDER + " is not installed");
    return node;
  }
}
