package lectern.proposal;

import java.util.Optional;

/** The status of a proposal. */
public enum Status {
  DRAFT,
  SUBMITTED,
  ACCEPTED,
  SCHEDULED,
  HELD,
  DECLINED,
  WITHDRAWN;

  /** Returns whether the proposal was accepted, whatever happened since. */
  public boolean isAccepted() {
    return this == ACCEPTED || this == SCHEDULED || this == HELD;
  }

  /** Returns the status that other systems and people call by another word. */
  static Optional<Status> called(String word) {
    return Optional.ofNullable(
        switch (word) {
          case "new", "in-progress", "unsubmitted" -> DRAFT;
          case "pending", "proposed", "under-review", "in-review", "received", "open" -> SUBMITTED;
          case "approved", "selected", "confirmed", "accept" -> ACCEPTED;
          case "published", "planned", "programmed" -> SCHEDULED;
          case "done", "completed", "past", "finished", "took-place" -> HELD;
          case "rejected", "not-accepted", "not-selected", "refused", "reject" -> DECLINED;
          case "cancelled", "canceled", "retracted", "deleted" -> WITHDRAWN;
          default -> null;
        });
  }
}
