package lectern.output;

import java.util.Locale;

/**
 * Text from a file made safe to print: control characters, overrides of the direction of text and
 * invisible characters are shown as escapes, {@code \u202E} or {@code \U000E0041}.
 *
 * @see <a href="https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing">Unicode security
 *     considerations</a>
 */
public final class Printable {
  private Printable() {}

  /** Escapes everything unsafe in a text, line breaks and invisible characters included. */
  public static String line(String text) {
    return escape(text, false);
  }

  /**
   * Escapes everything unsafe in a text, except for line feeds, tabs and the invisible characters
   * that some scripts are written with.
   */
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
        append(c, safe);
      } else {
        safe.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return safe.toString();
  }

  private static void append(int c, StringBuilder safe) {
    String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    int digits = c > 0xFFFF ? 8 : 4;
    safe.append(c > 0xFFFF ? "\\U" : "\\u").append("0".repeat(digits - hex.length())).append(hex);
  }

  private static int firstUnsafe(String text, boolean block) {
    int i = 0;
    while (i < text.length() && !isUnsafe(text.codePointAt(i), block)) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  private static boolean isUnsafe(int c, boolean block) {
    if (c >= ' ' && c < 0x7F) {
      return false;
    }
    if (block && (c == '\n' || c == '\t')) {
      return false;
    }
    return c < 0xA0 || (c >= 0x61C && (isFormatControl(c) || (!block && isInvisible(c))));
  }

  /** Overrides of direction, line and paragraph separators, halves of characters, and tags. */
  private static boolean isFormatControl(int c) {
    return (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x2028
        || c == 0x2029
        || (c >= 0xD800 && c <= 0xDFFF)
        || (c >= 0xE0000 && c <= 0xE007F);
  }

  /** Marks of direction, spaces of no width and invisible operators; no joiners, which show. */
  private static boolean isInvisible(int c) {
    return c == 0x61C
        || c == 0x200B
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x2060 && c <= 0x206F)
        || c == 0xFEFF
        || (c >= 0xFFF9 && c <= 0xFFFB);
  }
}
