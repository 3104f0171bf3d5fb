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
 * @param fix the edits that resolve it, where they are known
 * @param fields the paths of the fields that it reports together, where a baseline has to know each
 *     of them; otherwise none
 */
public record Finding(
    String rule,
    Level level,
    SourceRange range,
    String message,
    String remedy,
    Optional<Source> source,
    List<SourceRange> related,
    Optional<Fix> fix,
    List<String> fields) {

  /** Creates a finding about one proposal, without a fix. */
  public Finding(
      String rule,
      Level level,
      SourceRange range,
      String message,
      String remedy,
      Optional<Source> source) {
    this(rule, level, range, message, remedy, source, List.of(), Optional.empty(), List.of());
  }

  /** Returns the same finding with a fix, where one is known. */
  public Finding withFix(Optional<Fix> found) {
    return new Finding(rule, level, range, message, remedy, source, related, found, fields);
  }

  /** Returns the same finding about several fields. */
  public Finding withFields(List<String> paths) {
    return new Finding(rule, level, range, message, remedy, source, related, fix, paths);
  }
}
