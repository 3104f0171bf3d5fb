package lectern.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The programs on the path that tests run. */
public final class Programs {
  private Programs() {}

  /** The first executable file of this name on the path. */
  public static Optional<Path> find(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Returns a program. If it is missing, the test is skipped, or fails where the environment
   * variable {@code CI} is set.
   */
  public static Path need(String name) {
    Optional<Path> program = find(name);
    assumeTrue(
        program.isPresent() || System.getenv("CI") != null, () -> name + " is not installed");
    return program.orElseThrow(() -> new AssertionError(name + " is not installed"));
  }
}
