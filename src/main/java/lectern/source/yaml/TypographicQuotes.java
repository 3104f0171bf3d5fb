package lectern.source.yaml;

/** Quotation marks of typography, which have no meaning in YAML. */
public final class TypographicQuotes {
  private static final String OPENING = "\u201C\u201D\u201E\u2018\u2019\u201A\u00AB\uFF02\u300C";
  private static final String CLOSING = "\u201D\u201C\u201C\u2019\u2019\u2018\u00BB\uFF02\u300D";

  private TypographicQuotes() {}

  /** Returns whether a character opens a quotation. */
  public static boolean isOpening(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  /** Returns whether a text is one quotation from its first to its last character. */
  public static boolean surround(String text) {
    int last = text.length() - 1;
    int index = last < 1 ? -1 : OPENING.indexOf(text.charAt(0));
    boolean isClosed =
        index >= 0 && (CLOSING.charAt(index) == text.charAt(last) || text.charAt(last) == '"');
    if (!isClosed) {
      return false;
    }
    for (int i = 1; i < last; i++) {
      char c = text.charAt(i);
      // An apostrophe inside is none of them.
      boolean isApostrophe = c == '\u2019' && Character.isLetter(text.charAt(i + 1));
      if (!isApostrophe && (isOpening(c) || CLOSING.indexOf(c) >= 0)) {
        return false;
      }
    }
    return true;
  }
}
