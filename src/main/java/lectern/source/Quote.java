package lectern.source;

/** Quotes a value in a message. */
public final class Quote {
  private static final int LONGEST = 60;

  private Quote() {}

  /** The value in double quotes, cut after 60 code points, with line breaks as spaces. */
  public static String of(String value) {
    String line = value.strip().replace("\r", "").replace('\n', ' ');
    if (line.codePointCount(0, line.length()) <= LONGEST) {
      return "\"" + line + "\"";
    }
    return "\"" + line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…\"";
  }
}
