package lectern.source;

import java.util.List;
import java.util.Optional;

/**
 * A set of edits that resolves a finding.
 *
 * @param sentence the description of the edits, as an imperative sentence
 * @param isSafe true if the meaning of the file certainly stays the same; otherwise the author has
 *     to review the edits
 * @param edits the edits, in the order of their ranges
 */
public record Fix(String sentence, boolean isSafe, List<Edit> edits) {

  /** A fix that keeps the meaning of the file. */
  public static Optional<Fix> safe(String sentence, Optional<Edit> edit) {
    return of(sentence, true, edit);
  }

  /** A fix that guesses what was meant. */
  public static Optional<Fix> unsafe(String sentence, Optional<Edit> edit) {
    return of(sentence, false, edit);
  }

  /** A fix of one edit; empty if that can't be made. */
  public static Optional<Fix> of(String sentence, boolean isSafe, Optional<Edit> edit) {
    return edit.isPresent()
        ? Optional.of(new Fix(sentence, isSafe, List.of(edit.get())))
        : Optional.empty();
  }
}
