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

  /** Returns whether the session is in the programme: accepted, scheduled or held. */
  public boolean isAccepted() {
    return this == ACCEPTED || this == SCHEDULED || this == HELD;
  }
}
