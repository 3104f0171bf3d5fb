package lectern.source;

/** The kinds of problems of a file that are found before any rule runs. */
public enum ProblemKind {
  UNREADABLE,
  ENCODING,
  FILE_SIZE,
  TEXT_SIZE,
  PROSE_DEPTH,
  DEPTH,
  ALIASES,
  DOCUMENTS,
  EMPTY,
  SYNTAX,
  DUPLICATE_KEY,
  UNKNOWN_KEY,
  WRONG_TYPE,
  UNKNOWN_VALUE,
  UNCLEAR_TIME,
  BLANK,
  CHARACTER
}
