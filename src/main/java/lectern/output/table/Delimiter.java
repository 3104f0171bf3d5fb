package lectern.output.table;

/** The characters that can separate the values in a row. */
public enum Delimiter {
  COMMA(','),
  SEMICOLON(';'),
  TAB('\t'),
  BAR('|');

  private final char character;

  Delimiter(char character) {
    this.character = character;
  }

  /** Returns whether a word means it: the character itself, or {@code tab}. */
  public boolean isMeantBy(String word) {
    return word.equals(String.valueOf(character)) || (this == TAB && word.equals("tab"));
  }

  char character() {
    return character;
  }

  /**
   * Returns whether a spreadsheet that expects another delimiter may end a cell at a character. One
   * that expects this delimiter finds it in quotes.
   */
  boolean leavesAsEnd(char c) {
    return c == '\n' || c == '\r' || (c != character && (c == ',' || c == ';' || c == '\t'));
  }
}
