package lectern.display;

import java.util.Locale;

/**
 * Makes text from a file safe to print: what would steer a terminal, or turn the direction of text,
 * is shown as an escape.
 */
public final class Printable {
  private Printable() {}

  /** The text with everything unsafe escaped, line breaks included. */
  public static String line(String text) {
    return escape(text, false);
  }

  /** The text with everything unsafe escaped, except for line feeds and tabs. */
  public static String block(String text) {
    return escape(text, true);
  }

  private static String escape(String text, boolean block) {
    int first = firstUnsafe(text, block);
    if (first == text.length()) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length() + 16).append(text, 0, first);
    for (int i = first; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (isUnsafe(c, block)) {
        String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        safe.append("\\u").append("0".repeat(Math.max(0, 4 - hex.length()))).append(hex);
      } else {
        safe.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return safe.toString();
  }

  private static int firstUnsafe(String text, boolean block) {
    int i = 0;
    while (i < text.length() && !isUnsafe(text.codePointAt(i), block)) {
      i += Character.charCount(text.codePointAt(i));
    }
    return Math.min(i, text.length());
  }

  private static boolean isUnsafe(int c, boolean block) {
    if (c >= ' ' && c < 0x7F) {
      return false;
    }
    if (block && (c == '\n' || c == '\t')) {
      return false;
    }
    return c < 0xA0
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x2028
        || c == 0x2029
        || (c >= 0xD800 && c <= 0xDFFF);
  }
}
