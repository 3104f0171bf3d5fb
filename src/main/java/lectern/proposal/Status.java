package lectern.proposal;

/** How far a proposal has come. */
public enum Status {
  DRAFT,
  SUBMITTED,
  ACCEPTED,
  SCHEDULED,
  HELD,
  DECLINED,
  WITHDRAWN
}
