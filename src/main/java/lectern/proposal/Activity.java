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

  /** Returns whether the audience takes part. */
  public boolean isAudienceParticipation() {
    return this == DISCUSSION || this == Q_AND_A || this == BREAKOUT;
  }
}
