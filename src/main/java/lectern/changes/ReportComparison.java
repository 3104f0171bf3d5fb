package lectern.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.Field;
import lectern.proposal.Proposal;
import lectern.proposal.ProposalKey;

/** Compares whether there is a report on a session. */
final class ReportComparison {
  private static final List<ProposalKey> PARTS =
      List.of(ProposalKey.KEY_TAKEAWAYS, ProposalKey.CALL_TO_ACTION, ProposalKey.REPORT_SUBMITTED);

  private ReportComparison() {}

  /** A report that is new or gone as a whole. */
  static Optional<Change> of(Matching.Pair pair) {
    List<ProposalKey> old = parts(pair.before().proposal());
    List<ProposalKey> now = parts(pair.after().proposal());
    if (isBroken(pair.before().proposal()) || isBroken(pair.after().proposal())) {
      return Optional.empty();
    }
    if (old.isEmpty() == now.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Change.Reported(old.isEmpty(), old.isEmpty() ? now : old));
  }

  /** Returns whether both states have a report, whose parts are then compared one by one. */
  static boolean isThroughout(SessionVersion before, SessionVersion after) {
    return !parts(before.proposal()).isEmpty() && !parts(after.proposal()).isEmpty();
  }

  private static List<ProposalKey> parts(Proposal proposal) {
    List<ProposalKey> parts = new ArrayList<>();
    for (ProposalKey key : PARTS) {
      if (proposal.field(key).value().isPresent()) {
        parts.add(key);
      }
    }
    return List.copyOf(parts);
  }

  private static boolean isBroken(Proposal proposal) {
    return PARTS.stream().anyMatch(key -> proposal.field(key) instanceof Field.Broken);
  }
}
