package lectern.proposal;

/** How sure it is that a person comes. */
public enum Confirmation {
  INVITED,
  /** Contacted, and willing. */
  PROVISIONAL,
  CONFIRMED,
  DECLINED;

  /** Whether the person has agreed, at least provisionally. */
  public boolean isWilling() {
    return this == PROVISIONAL || this == CONFIRMED;
  }
}
