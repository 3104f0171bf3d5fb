package lectern.changes;

/** What a change is about, by how much it matters to who comes to the session. */
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
