package lectern.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.Field;
import lectern.fields.ValueType;
import lectern.proposal.Proposal;
import lectern.proposal.ProposalKey;

/** Compares the texts of a session by their words; how they are laid out does not matter. */
final class TextComparison {
  private TextComparison() {}

  static List<Change> of(Matching.Pair pair) {
    boolean hasReports = ReportComparison.isThroughout(pair.before(), pair.after());
    List<Change> changes = new ArrayList<>();
    for (ProposalKey key : ProposalKey.values()) {
      boolean isOfReport = key == ProposalKey.KEY_TAKEAWAYS || key == ProposalKey.CALL_TO_ACTION;
      if (key.type() == ValueType.Simple.PROSE && (!isOfReport || hasReports)) {
        compare(key, pair.before().proposal(), pair.after().proposal()).ifPresent(changes::add);
      }
    }
    return changes;
  }

  private static Optional<Change> compare(ProposalKey key, Proposal before, Proposal after) {
    Optional<String> old = text(before.field(key));
    Optional<String> now = text(after.field(key));
    if (!TextEquality.areKnown(before.field(key), after.field(key))
        || TextEquality.isSame(old, now)) {
      return Optional.empty();
    }
    WordCount olds = WordCount.of(old);
    WordCount nows = WordCount.of(now);
    return Optional.of(new Change.Rewritten(key, olds.total(), nows.total(), nows.notIn(olds)));
  }

  private static Optional<String> text(Field<?> field) {
    return field.value().map(String.class::cast);
  }
}
