package lectern.check;

/** The state of a file compared with a revision of its repository. */
public enum Change {
  /** Not compared. */
  UNASKED,
  CHANGED,
  UNCHANGED
}
