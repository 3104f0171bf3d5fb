package lectern.source;

import java.util.List;

/** Quotes values in a message. */
public final class Quote {
  private static final int LONGEST = 60;

  // In characters.
  private static final int LONGEST_LIST = 1000;

  private Quote() {}

  /** The value in double quotes, cut after 60 code points, with line breaks as spaces. */
  public static String of(String value) {
    String line = value.strip().replace("\r", "").replace('\n', ' ');
    if (line.codePointCount(0, line.length()) <= LONGEST) {
      return "\"" + line + "\"";
    }
    return "\"" + line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…\"";
  }

  /** The values between semicolons; of a long list those that fit, and how many there are. */
  public static String list(List<String> values) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < values.size(); i++) {
      if (list.length() > LONGEST_LIST) {
        return list.append("; … (").append(values.size()).append(" in all)").toString();
      }
      list.append(i == 0 ? "" : "; ").append(values.get(i));
    }
    return list.toString();
  }
}
