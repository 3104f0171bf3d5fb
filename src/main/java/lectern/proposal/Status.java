package lectern.proposal;

/** The status of a proposal. */
public enum Status {
  DRAFT,
  SUBMITTED,
  ACCEPTED,
  SCHEDULED,
  HELD,
  DECLINED,
  WITHDRAWN
}
