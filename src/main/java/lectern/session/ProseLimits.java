package lectern.session;

/** The limits on the markup of a text, beyond which it is printed as it is written. */
public final class ProseLimits {
  /** The characters of a text, in UTF-16 units. */
  public static final int MAX_TEXT = 64 * 1024;

  /** The levels of quotes, lists, emphasis and links. */
  public static final int MAX_DEPTH = 16;

  private ProseLimits() {}

  /** Returns whether a text is too long or its markup is nested too deeply. */
  public static boolean exceeded(String text) {
    return text.length() > MAX_TEXT || text.contains("> ".repeat(MAX_DEPTH + 1));
  }
}
