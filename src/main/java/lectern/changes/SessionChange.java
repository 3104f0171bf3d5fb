package lectern.changes;

import java.util.List;

/** A session with its changes. */
public sealed interface SessionChange {

  /** The session as it is now, or was last. */
  Subject subject();

  /** It was not there before. */
  record Added(Subject subject) implements SessionChange {}

  /** Its proposal is not there any more. */
  record Gone(Subject subject) implements SessionChange {}

  /**
   * It is another one than before.
   *
   * @param before as it was
   * @param changes at least one, those that matter most first
   */
  record Changed(Subject before, Subject subject, List<Change> changes) implements SessionChange {

    /** Returns whether it left the programme. */
    public boolean isWithdrawn() {
      return changes.get(0) instanceof Change.StatusChange status && status.isWithdrawal();
    }
  }
}
