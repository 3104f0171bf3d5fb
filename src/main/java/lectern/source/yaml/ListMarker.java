package lectern.source.yaml;

import lectern.source.HiddenCharacters;

/** Signs that people write before the items of a list and that YAML reads as text. */
public final class ListMarker {
  private ListMarker() {}

  /**
   * Returns the index after the sign and the white space behind it at the beginning of a text: a
   * hyphen before a letter, a dash or a bullet. It is 0 if there is none.
   */
  public static int end(String text) {
    if (text.length() < 2 || !isMarker(text.charAt(0))) {
      return 0;
    }
    int end = 1;
    while (end < text.length()
        && (text.charAt(end) == ' '
            || text.charAt(end) == '\t'
            || HiddenCharacters.isWideSpace(text.charAt(end)))) {
      end++;
    }
    if (end == text.length()) {
      return 0;
    }
    boolean isHyphen = text.charAt(0) == '-';
    // A hyphen before an ordinary space is the sign of YAML, and one before a digit a minus.
    boolean isOther =
        !isHyphen
            || (text.charAt(1) != ' '
                && text.charAt(1) != '\t'
                && Character.isLetter(text.codePointAt(end)));
    return isOther ? end : 0;
  }

  private static boolean isMarker(char c) {
    return switch (c) {
      case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> true;
      case '\u2022', '\u2023', '\u2043', '\u25AA', '\u25CF', '\u25E6', '\u00B7', '*', '\uF0B7' ->
          true;
      default -> false;
    };
  }
}
