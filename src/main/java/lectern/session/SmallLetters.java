package lectern.session;

/** The letters and digits of ASCII, of which nearly all text is, without a look into Unicode. */
public final class SmallLetters {
  /** Characters from here on are not of ASCII. */
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
   * A letter or digit in its small form.
   *
   * @param c below {@link #END}
   * @return 0 for what is neither
   */
  public static char of(char c) {
    return SMALL[c];
  }
}
