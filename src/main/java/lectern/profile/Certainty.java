package lectern.profile;

/** How certain it is that a call has a rule. */
public enum Certainty {
  /** Read in a public text of the organiser. */
  STATED,
  /** Seen on published pages: so it was accepted, but nobody states it as a rule. */
  OBSERVED,
  /** Neither; a custom of this tool, named as such. */
  HOUSE
}
