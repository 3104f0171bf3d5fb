package lectern.report.exchange;

import java.nio.file.Path;

/** Roots for tests. */
final class Roots {
  /** The working folder, from which fixtures are named. */
  static final SourceRoot HERE = new SourceRoot(Path.of("").toAbsolutePath());

  private Roots() {}
}
