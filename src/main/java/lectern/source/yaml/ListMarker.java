package lectern.source.yaml;

import lectern.source.HiddenCharacters;

/** Signs that people write before the items of a list and that YAML reads as text. */
public final class ListMarker {
  private ListMarker() {}

  /**
   * Returns the index after the sign and the white space behind it at the beginning of a text: a
   * hyphen before a letter, several hyphens, a dash, a bullet or an arrow. It is 0 if there is
   * none.
   */
  public static int end(String text) {
    if (text.length() < 2 || !isMarker(text.charAt(0))) {
      return 0;
    }
    int sign = 1;
    while (text.charAt(0) == '-' && sign < text.length() && text.charAt(sign) == '-') {
      sign++;
    }
    int end = sign;
    while (end < text.length() && isSpace(text.charAt(end))) {
      end++;
    }
    return end < text.length() && isSign(text, sign, end) ? end : 0;
  }

  private static boolean isSign(String text, int sign, int end) {
    return switch (text.charAt(0)) {
      // A hyphen before an ordinary space is the sign of YAML, and one before a digit a minus.
      case '-' ->
          sign > 1
              ? end > sign
              : text.charAt(1) != ' '
                  && text.charAt(1) != '\t'
                  && Character.isLetter(text.codePointAt(end));
      case '+', '~' -> end > sign;
      default -> true;
    };
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || HiddenCharacters.isWideSpace(c);
  }

  private static boolean isMarker(char c) {
    return switch (c) {
      case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> true;
      case '\uFE58', '\uFE63', '\uFF0D', '+', '~', '*' -> true;
      case '\u2022', '\u2023', '\u2043', '\u2219', '\u00B7', '\u25E6', '\uF0B7', '\uF0A7' -> true;
      case '\u25A0',
          '\u25A1',
          '\u25AA',
          '\u25AB',
          '\u25B6',
          '\u25BA',
          '\u25C6',
          '\u25CB',
          '\u25CF' ->
          true;
      case '\u2192', '\u21D2', '\u27A2', '\u27A4', '\u2713', '\u2714' -> true;
      default -> false;
    };
  }
}
