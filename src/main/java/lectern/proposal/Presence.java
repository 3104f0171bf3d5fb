package lectern.proposal;

/** The way in which a person takes part. */
public enum Presence {
  ONSITE,
  ONLINE
}
