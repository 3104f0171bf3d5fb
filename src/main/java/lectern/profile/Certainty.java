package lectern.profile;

/** The certainty of a rule or fact. */
public enum Certainty {
  /** Stated in a public text of the organizer. */
  STATED,
  /** Observed on published pages, but not stated as a rule. */
  OBSERVED,
  /** Lectern default (not an official requirement). */
  HOUSE
}
