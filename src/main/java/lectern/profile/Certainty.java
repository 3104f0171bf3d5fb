package lectern.profile;

/** The certainty that a call has a rule. */
public enum Certainty {
  /** Read in a public text of the organiser. */
  STATED,
  /** Seen on published pages: so it was accepted, but nobody states it as a rule. */
  OBSERVED,
  /** A default of this tool that no organiser states. */
  HOUSE
}
