package lectern.source;

import java.util.Optional;

/**
 * A problem met while reading a file.
 *
 * @param message one plain sentence that says what is wrong, with the value quoted
 * @param remedy one plain sentence that says how to fix it
 * @param fix the edits that fix it, if they are known
 */
public record Problem(
    ProblemKind kind, SourceRange range, String message, String remedy, Optional<Fix> fix) {

  /** A problem without an automatic fix. */
  public Problem(ProblemKind kind, SourceRange range, String message, String remedy) {
    this(kind, range, message, remedy, Optional.empty());
  }
}
