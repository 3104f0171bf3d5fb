package lectern.proposal;

/** The activity of an agenda item. */
public enum Activity {
  OPENING,
  PRESENTATION,
  PANEL,
  DISCUSSION,
  Q_AND_A,
  BREAKOUT,
  CLOSING,
  OTHER;

  /** Returns whether the audience participates. */
  public boolean isForTheRoom() {
    return this == DISCUSSION || this == Q_AND_A || this == BREAKOUT;
  }
}
