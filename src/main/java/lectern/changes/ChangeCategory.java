package lectern.changes;

/** A kind of change, ordered by its importance to visitors of the session. */
public enum ChangeCategory {
  STATUS,
  TIME,
  ROOM,
  TITLE,
  HEADING,
  PEOPLE,
  FORMAT,
  THEME,
  REPORT,
  AGENDA,
  TEXT,
  DETAIL
}
