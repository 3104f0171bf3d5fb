package lectern.changes;

/** The categories of changes, the most important to visitors of a session first. */
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
