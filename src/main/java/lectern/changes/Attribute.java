package lectern.changes;

/** A property of a session that is one word or line. */
public enum Attribute {
  STATUS(ChangeCategory.STATUS),
  ROOM(ChangeCategory.ROOM),
  TITLE(ChangeCategory.TITLE),
  EVENT(ChangeCategory.HEADING),
  NUMBER(ChangeCategory.HEADING),
  TYPE(ChangeCategory.HEADING),
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

  /** The category of its changes. */
  ChangeCategory category() {
    return category;
  }
}
