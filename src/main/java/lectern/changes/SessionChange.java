package lectern.changes;

import java.util.List;
import lectern.proposal.Status;

/** A session that was added, removed or changed. */
public sealed interface SessionChange {

  /** The session after the change; before it where the session was removed. */
  SessionSummary session();

  /** The proposal is only in the state after. */
  record Added(SessionSummary session) implements SessionChange {}

  /** The proposal is only in the state before. */
  record Removed(SessionSummary session) implements SessionChange {}

  /**
   * The proposal is in both states and differs.
   *
   * @param before the session before the change
   * @param changes at least one, in the order of their categories
   */
  record Changed(SessionSummary before, SessionSummary session, List<Change> changes)
      implements SessionChange {

    /** Returns whether the session was withdrawn or declined. */
    public boolean isWithdrawn() {
      return changes.get(0).category() == ChangeCategory.STATUS
          && isOut(session.status())
          && !isOut(before.status());
    }

    private static boolean isOut(Status status) {
      return status == Status.WITHDRAWN || status == Status.DECLINED;
    }
  }
}
