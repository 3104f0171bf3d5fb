package lectern.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Makes named pipes, from which a reader waits forever while nobody writes. */
public final class NamedPipe {
  private NamedPipe() {}

  /** A new one; skips the test on a system without them. */
  public static Path at(Path path) {
    assumeTrue(isMade(path), "there is no mkfifo on this system");
    return path;
  }

  private static boolean isMade(Path path) {
    try {
      Process made = new ProcessBuilder("mkfifo", path.toString()).start();
      return made.waitFor(10, TimeUnit.SECONDS) && made.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
