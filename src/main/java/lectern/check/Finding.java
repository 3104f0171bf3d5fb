package lectern.check;

import java.util.List;
import java.util.Optional;
import lectern.profile.Level;
import lectern.profile.Source;
import lectern.source.Fix;
import lectern.source.SourceRange;

/**
 * One report of a rule at a place.
 *
 * @param rule the rule's id, {@code group/name}
 * @param message one plain sentence: what is wrong, with the value quoted
 * @param remedy one plain sentence: how to mend it
 * @param source where the rule comes from; absent for rules of the file format itself
 * @param related the other places it is about, for a finding about several proposals
 * @param fix what mends it, where that is known
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

  /** A finding about one place. */
  public Finding(
      String rule,
      Level level,
      SourceRange range,
      String message,
      String remedy,
      Optional<Source> source) {
    this(rule, level, range, message, remedy, source, List.of(), Optional.empty());
  }

  /** The same finding with what mends it, where that is known. */
  public Finding mendedBy(Optional<Fix> found) {
    return new Finding(rule, level, range, message, remedy, source, related, found);
  }
}
