package lectern.source;

import java.util.List;

/** Formats quoted values for messages. */
public final class Quote {
  private static final int MAX_LENGTH = 60;

  // In characters.
  private static final int LONGEST_LIST = 1000;

  private Quote() {}

  /** Returns a value in double quotes, cut after 60 code points, with line breaks as spaces. */
  public static String of(String value) {
    String line = value.strip().replace("\r", "").replace('\n', ' ');
    if (line.codePointCount(0, line.length()) <= MAX_LENGTH) {
      return "\"" + line + "\"";
    }
    return "\"" + line.substring(0, line.offsetByCodePoints(0, MAX_LENGTH)) + "…\"";
  }

  /** Returns values separated by semicolons; of a long list those that fit, and their number. */
  public static String list(List<String> values) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < values.size(); i++) {
      if (list.length() > LONGEST_LIST) {
        return list.append("; … (").append(values.size()).append(" in total)").toString();
      }
      list.append(i == 0 ? "" : "; ").append(values.get(i));
    }
    return list.toString();
  }
}
