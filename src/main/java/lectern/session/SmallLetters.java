package lectern.session;

/** Lower-case conversion of ASCII letters and digits, without Unicode tables. */
public final class SmallLetters {
  /** The first character after ASCII. */
  public static final char END = 128;

  private static final char[] SMALL = small();

  private SmallLetters() {}

  private static char[] small() {
    char[] small = new char[END];
    for (char c = 0; c < END; c++) {
      small[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }
    return small;
  }

  /**
   * Returns a letter in lower case, or a digit.
   *
   * @param c below {@link #END}
   * @return 0 for other characters
   */
  public static char of(char c) {
    return SMALL[c];
  }
}
