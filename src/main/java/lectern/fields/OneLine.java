package lectern.fields;

/** Text that belongs on one line. */
public final class OneLine {
  private OneLine() {}

  /**
   * The text without white space at its ends, no-break spaces included, and with the line breaks
   * and tabs inside it as spaces.
   */
  public static String of(String text) {
    int start = start(text, 0, text.length());
    String bare = text.substring(start, end(text, start, text.length()));
    boolean isOneLine = bare.indexOf('\n') < 0 && bare.indexOf('\r') < 0 && bare.indexOf('\t') < 0;
    return isOneLine ? bare : joined(bare);
  }

  private static String joined(String bare) {
    return bare.replace("\r\n", " ").replace('\r', ' ').replace('\n', ' ').replace('\t', ' ');
  }

  /** The start of a part of a text without leading white space. */
  public static int start(String text, int from, int to) {
    int start = from;
    while (start < to && isSpace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  /** The end of a part of a text without trailing white space. */
  public static int end(String text, int from, int to) {
    int end = to;
    while (end > from && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
