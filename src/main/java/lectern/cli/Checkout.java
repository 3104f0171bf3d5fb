package lectern.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import lectern.report.exchange.SourceRoot;

/** The git repository that the program runs in. */
final class Checkout {
  private Checkout() {}

  /** Returns its root; the working folder where it is in no repository. */
  static SourceRoot root() {
    Path here = Path.of("").toAbsolutePath();
    for (Path at = here; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"))) {
        return new SourceRoot(at);
      }
    }
    return new SourceRoot(here);
  }
}
