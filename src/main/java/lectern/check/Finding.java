package lectern.check;

import java.util.List;
import java.util.Optional;
import lectern.profile.Level;
import lectern.profile.Source;
import lectern.source.Fix;
import lectern.source.SourceRange;

/**
 * A report of a rule at a source range.
 *
 * @param rule the rule's id, {@code group/name}
 * @param message a sentence that states the problem, with the value quoted
 * @param remedy a sentence that states the fix, in the imperative
 * @param source the public source of the rule; absent for rules of the file format itself
 * @param related the ranges in other proposals, for a finding about several
 * @param fix the edits that resolve it, if known
 */
public record Finding(
    String rule,
    Level level,
    SourceRange range,
    String message,
    String remedy,
    Optional<Source> source,
    List<SourceRange> related,
    Optional<Fix> fix) {

  /** A finding about one proposal, without a fix. */
  public Finding(
      String rule,
      Level level,
      SourceRange range,
      String message,
      String remedy,
      Optional<Source> source) {
    this(rule, level, range, message, remedy, source, List.of(), Optional.empty());
  }

  /** The same finding with a fix, if one is known. */
  public Finding withFix(Optional<Fix> found) {
    return new Finding(rule, level, range, message, remedy, source, related, found);
  }
}
