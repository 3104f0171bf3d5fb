package lectern.edit.tidy;

/** What became of a text. */
public sealed interface TidyResult {
  /** A new text. */
  record Tidied(String text) implements TidyResult {}

  /** The text is tidy. */
  record Unchanged() implements TidyResult {}

  /**
   * The text keeps its layout, which can't be changed safely.
   *
   * @param reason such as "it has tags"
   */
  record Untouched(String reason) implements TidyResult {}

  /**
   * The text can't be read, or would not be the same afterwards.
   *
   * @param reason a clause
   */
  record Failed(String reason) implements TidyResult {}
}
