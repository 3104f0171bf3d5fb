package lectern.changes;

/** A fact of a session in one word or line. */
public enum Attribute {
  EVENT(Aspect.HEADING),
  NUMBER(Aspect.HEADING),
  TYPE(Aspect.HEADING),
  ROOM(Aspect.ROOM),
  FORMAT(Aspect.FORMAT),
  LAYOUT(Aspect.FORMAT),
  LENGTH(Aspect.FORMAT),
  THEME(Aspect.THEME),
  REPORT_SUBMITTED(Aspect.REPORT),
  PREVIOUS_REPORT(Aspect.DETAIL);

  private final Aspect aspect;

  Attribute(Aspect aspect) {
    this.aspect = aspect;
  }

  /** What a change of it is about. */
  Aspect aspect() {
    return aspect;
  }
}
