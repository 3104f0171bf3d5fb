package lectern.fields;

/** Converts text to a single line. */
public final class OneLine {
  private OneLine() {}

  /**
   * Returns a text without white space at its ends, including no-break spaces, and with its line
   * breaks and tabs replaced by spaces.
   */
  public static String of(String text) {
    int start = start(text, 0, text.length());
    String stripped = text.substring(start, end(text, start, text.length()));
    boolean isOneLine =
        stripped.indexOf('\n') < 0 && stripped.indexOf('\r') < 0 && stripped.indexOf('\t') < 0;
    return isOneLine ? stripped : joined(stripped);
  }

  private static String joined(String stripped) {
    return stripped.replace("\r\n", " ").replace('\r', ' ').replace('\n', ' ').replace('\t', ' ');
  }

  /** Returns the start of a part of a text without its leading white space. */
  public static int start(String text, int from, int to) {
    int start = from;
    while (start < to && isSpace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  /** Returns the end of a part of a text without its trailing white space. */
  public static int end(String text, int from, int to) {
    int end = to;
    while (end > from && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Returns whether a character is white space, no-break spaces included. */
  public static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
