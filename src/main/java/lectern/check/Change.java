package lectern.check;

/** Whether a file has changed since some state of its repository. */
public enum Change {
  /** Nobody asked. */
  UNASKED,
  CHANGED,
  UNCHANGED
}
