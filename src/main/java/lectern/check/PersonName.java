package lectern.check;

import java.text.Normalizer;
import java.util.Locale;

/** Compares and respells the names of people. */
public final class PersonName {
  // The combining marks that Latin, Greek and Cyrillic letters carry. Those of other scripts are
  // vowels, without which different names would be the same.
  private static final int FIRST_ACCENT = 0x300;
  private static final int LAST_ACCENT = 0x36F;

  private PersonName() {}

  /** What two spellings of one name share: without capitals, accents and repeated spaces. */
  public static String key(String name) {
    if (isSimple(name)) {
      return name.toLowerCase(Locale.ROOT);
    }
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

  /** Whether small letters are all that a key lacks, as with nearly every name. */
  private static boolean isSimple(String name) {
    boolean gap = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < ' ' || c > '~' || (gap && c == ' ')) {
        return false;
      }
      gap = c == ' ';
    }
    return !gap;
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
        .filter(c -> c < FIRST_ACCENT || c > LAST_ACCENT)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /**
   * Whether a name is written in capitals throughout: no small letter, and two words or more that
   * are longer than an initial.
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

  /** The name with a capital at the beginning of each part and small letters after it. */
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
