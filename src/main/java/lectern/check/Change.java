package lectern.check;

/** The state of a file compared with a revision of its repository. */
public enum Change {
  /** Not compared. */
  NOT_COMPARED,
  CHANGED,
  UNCHANGED
}
