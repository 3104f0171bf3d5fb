package lectern.source;

/** What can be wrong with a file before any rule of a call is asked. */
public enum ProblemKind {
  UNREADABLE,
  ENCODING,
  FILE_SIZE,
  DEPTH,
  ALIASES,
  DOCUMENTS,
  EMPTY,
  SYNTAX,
  DUPLICATE_KEY,
  UNKNOWN_KEY,
  WRONG_TYPE,
  UNKNOWN_VALUE,
  BLANK
}
