package lectern.source;

/** Formats quoted values for messages. */
public final class Quote {
  private static final int MAX_LENGTH = 60;

  private Quote() {}

  /** Returns a value in double quotes, cut after 60 code points, with line breaks as spaces. */
  public static String of(String value) {
    String line = value.strip().replace("\r", "").replace('\n', ' ');
    if (line.codePointCount(0, line.length()) <= MAX_LENGTH) {
      return "\"" + line + "\"";
    }
    return "\"" + line.substring(0, line.offsetByCodePoints(0, MAX_LENGTH)) + "…\"";
  }
}
