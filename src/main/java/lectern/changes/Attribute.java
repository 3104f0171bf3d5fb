package lectern.changes;

/** A fact of a session in one word or line. */
public enum Attribute {
  EVENT(ChangeCategory.HEADING),
  NUMBER(ChangeCategory.HEADING),
  TYPE(ChangeCategory.HEADING),
  ROOM(ChangeCategory.ROOM),
  FORMAT(ChangeCategory.FORMAT),
  LAYOUT(ChangeCategory.FORMAT),
  LENGTH(ChangeCategory.FORMAT),
  THEME(ChangeCategory.THEME),
  REPORT_SUBMITTED(ChangeCategory.REPORT),
  PREVIOUS_REPORT(ChangeCategory.DETAIL);

  private final ChangeCategory category;

  Attribute(ChangeCategory category) {
    this.category = category;
  }

  /** The category of a change of it. */
  ChangeCategory category() {
    return category;
  }
}
