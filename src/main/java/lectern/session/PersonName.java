package lectern.session;

import java.text.Normalizer;
import java.util.Locale;

/** Comparison and capitalization of names of people. */
public final class PersonName {
  // The combining marks that Latin, Greek and Cyrillic letters carry. Those of other scripts are
  // vowels, without which different names would be the same.
  private static final int FIRST_ACCENT = 0x300;
  private static final int LAST_ACCENT = 0x36F;

  private PersonName() {}

  /** The comparison key of a name: without capitals, accents and repeated spaces. */
  public static String key(String name) {
    char[] letters = name.toCharArray();
    for (char letter : letters) {
      if (letter >= SmallLetters.END) {
        return key(withoutAccents(name).toCharArray()).toLowerCase(Locale.ROOT);
      }
    }
    return key(letters);
  }

  /** The key of a name without accents, which may have non-ASCII capitals. */
  private static String key(char[] letters) {
    int length = 0;
    boolean gap = false;
    for (char c : letters) {
      if ((c <= ' ' || c >= SmallLetters.END) && Character.isWhitespace(c)) {
        gap = length > 0;
      } else {
        if (gap) {
          letters[length++] = ' ';
          gap = false;
        }
        letters[length++] = c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
      }
    }
    return new String(letters, 0, length);
  }

  private static String withoutAccents(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (c < FIRST_ACCENT || c > LAST_ACCENT) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /**
   * Returns whether a name is entirely in capitals: no lower-case letter, and at least two words
   * longer than an initial.
   */
  public static boolean isInCapitals(String name) {
    int words = 0;
    int capitals = 0;
    for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
      int c = name.codePointAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      boolean gap = Character.isWhitespace(c) || c == '.';
      capitals = gap ? 0 : capitals + (Character.isUpperCase(c) ? 1 : 0);
      words += capitals == 2 && Character.isUpperCase(c) ? 1 : 0;
    }
    return words >= 2;
  }

  /** The name in title case. */
  public static String capitalized(String name) {
    StringBuilder result = new StringBuilder(name.length());
    boolean first = true;
    for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
      int c = name.codePointAt(i);
      result.appendCodePoint(first ? c : small(c, name, i + Character.charCount(c)));
      first = !Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK;
    }
    return result.toString();
  }

  /** A Greek sigma has a form of its own at the end of a word. */
  private static int small(int capital, String name, int next) {
    boolean last = next == name.length() || !Character.isLetter(name.codePointAt(next));
    return capital == 'Σ' && last ? 'ς' : Character.toLowerCase(capital);
  }
}
