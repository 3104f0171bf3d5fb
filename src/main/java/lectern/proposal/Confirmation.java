package lectern.proposal;

/** The confirmation of a person's participation. */
public enum Confirmation {
  INVITED,
  /** Contacted and willing, but not yet confirmed. */
  PROVISIONAL,
  CONFIRMED,
  DECLINED;

  /** Returns whether the person has agreed, at least provisionally. */
  public boolean isWilling() {
    return this == PROVISIONAL || this == CONFIRMED;
  }
}
