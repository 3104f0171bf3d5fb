package lectern.changes.print;

/**
 * Words of a text, or lines of a list, that were kept, removed or added together.
 *
 * @param text the words without the white space behind the last
 * @param gap that white space
 */
record TextRun(Kind kind, String text, String gap) {

  /** What happened to them. */
  enum Kind {
    KEPT,
    REMOVED,
    ADDED
  }
}
