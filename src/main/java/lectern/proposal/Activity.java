package lectern.proposal;

/** What happens during an agenda item. */
public enum Activity {
  OPENING,
  PRESENTATION,
  PANEL,
  DISCUSSION,
  Q_AND_A,
  BREAKOUT,
  CLOSING,
  OTHER;

  /** Whether the people in the room have the floor. */
  public boolean isForTheRoom() {
    return this == DISCUSSION || this == Q_AND_A || this == BREAKOUT;
  }
}
