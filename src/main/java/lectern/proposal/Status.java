package lectern.proposal;

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
}
