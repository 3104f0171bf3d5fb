package lectern.proposal;

/** Where a person takes part. */
public enum Presence {
  ONSITE,
  ONLINE
}
