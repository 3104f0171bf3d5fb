package lectern.profile;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The collected rules of all years, which lie beside the project and not in it. */
final class SharedRules {
  private static final Path FILE = Path.of("..", "shared", "igf-rules.md");

  private SharedRules() {}

  /** Its lines. Where it is absent, a test that needs it is skipped, on a build server it fails. */
  static List<String> lines() {
    if (!Files.exists(FILE)) {
      String reason = FILE + " is absent, and with it what the profiles are compared with.";
      if (System.getenv("CI") != null) {
        fail(reason);
      }
      abort(reason);
    }
    try {
      return Files.readAllLines(FILE);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
