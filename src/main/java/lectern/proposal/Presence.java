package lectern.proposal;

/** The way in which a person participates. */
public enum Presence {
  ONSITE,
  ONLINE
}
