package lectern.source;

import java.util.Optional;

/**
 * Something in a file that could not be read as meant.
 *
 * @param message one plain sentence that says what is wrong, with the value quoted
 * @param remedy one plain sentence that says how to mend it
 * @param fix what mends it, where that is known
 */
public record Problem(
    ProblemKind kind, SourceRange range, String message, String remedy, Optional<Fix> fix) {

  /** A fault that somebody has to mend. */
  public Problem(ProblemKind kind, SourceRange range, String message, String remedy) {
    this(kind, range, message, remedy, Optional.empty());
  }
}
