package lectern.source;

import java.util.Optional;

/**
 * A problem found while reading a file.
 *
 * @param message one plain sentence that states the problem, with the value quoted
 * @param remedy one plain sentence, in the imperative, that states the fix
 * @param fix the edits that resolve it, if they are known
 */
public record Problem(
    ProblemKind kind, SourceRange range, String message, String remedy, Optional<Fix> fix) {

  /** A problem without an automatic fix. */
  public Problem(ProblemKind kind, SourceRange range, String message, String remedy) {
    this(kind, range, message, remedy, Optional.empty());
  }
}
