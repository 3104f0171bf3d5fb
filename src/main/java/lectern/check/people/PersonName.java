package lectern.check.people;

import java.text.Normalizer;
import java.util.Locale;

/** Compares and respells the names of people. */
final class PersonName {
  private PersonName() {}

  /** What two spellings of one name share: without capitals, accents and repeated spaces. */
  static String key(String name) {
    String plain = isAscii(name) ? name : withoutAccents(name);
    StringBuilder key = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isWhitespace(c)) {
        gap = key.length() > 0;
      } else {
        if (gap) {
          key.append(' ');
          gap = false;
        }
        key.append(c);
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static String withoutAccents(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder(decomposed.length());
    decomposed
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /**
   * Whether a name is written in capitals throughout: two words or more, five letters or more, none
   * of them small.
   */
  static boolean isInCapitals(String name) {
    int capitals = 0;
    boolean severalWords = false;
    for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
      int c = name.codePointAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
      severalWords |= Character.isWhitespace(c) && capitals > 0;
    }
    return severalWords && capitals >= 5;
  }

  /** The name with a capital at the beginning of each part and small letters after it. */
  static String capitalized(String name) {
    StringBuilder result = new StringBuilder(name.length());
    boolean first = true;
    for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
      int c = name.codePointAt(i);
      result.appendCodePoint(first ? c : Character.toLowerCase(c));
      first = !Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK;
    }
    return result.toString();
  }
}
