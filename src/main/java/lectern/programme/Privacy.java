package lectern.programme;

/** The readers that an export is for. */
public enum Privacy {
  /** Everybody. Private data of people is left out, and so are mail addresses in texts. */
  PUBLIC,
  /** For the organizers' own use. */
  PRIVATE
}
