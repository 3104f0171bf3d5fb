package lectern.source;

import java.util.Locale;

/** Names of characters in messages, by the Unicode Character Database. */
public final class CodePoints {
  private CodePoints() {}

  /** Returns the number of a character, such as {@code U+00A0}. */
  public static String number(int c) {
    String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    return "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  /** Returns the number and the name of a character, such as {@code U+00A0 (NO-BREAK SPACE)}. */
  public static String name(int c) {
    String name = Character.getName(c);
    return name == null ? number(c) : number(c) + " (" + name + ")";
  }
}
