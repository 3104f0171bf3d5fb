package lectern.changes;

/** The categories of changes, the most important to visitors of a session first. */
public enum ChangeCategory {
  TIME,
  ROOM,
  STATUS,
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
