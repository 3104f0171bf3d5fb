package lectern.source;

import java.text.Normalizer;

/**
 * Letter folding: the form of a text in which spellings that differ only in capitals, accents,
 * spaces, or the kind of an apostrophe or a hyphen are equal. Letters that are variants of a Latin
 * letter without being accented, such as Ł, Ø, ß and ı, become that letter.
 */
public final class LetterFolding {
  private static final char END_OF_ASCII = 128;

  // The combining marks that Latin, Greek and Cyrillic letters carry. Those of other scripts are
  // vowels, without which different names would be the same.
  private static final int FIRST_ACCENT = 0x300;
  private static final int LAST_ACCENT = 0x36F;

  private LetterFolding() {}

  /** Returns the folded form of a text, in one line and without white space at its ends. */
  public static String fold(String text) {
    char[] letters = text.toCharArray();
    for (char letter : letters) {
      if (letter >= END_OF_ASCII) {
        return folded(plain(text).toCharArray());
      }
    }
    return folded(letters);
  }

  /** Folds ASCII letters and spaces, and leaves all other characters as they are. */
  private static String folded(char[] letters) {
    int length = 0;
    boolean gap = false;
    for (char c : letters) {
      if ((c <= ' ' || c >= END_OF_ASCII) && Character.isWhitespace(c)) {
        gap = length > 0;
      } else {
        if (gap) {
          letters[length++] = ' ';
          gap = false;
        }
        letters[length++] = c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c == '`' ? '\'' : c;
      }
    }
    return new String(letters, 0, length);
  }

  private static String plain(String text) {
    // Alone, an acute accent would be decomposed to a space with an accent.
    String decomposed = Normalizer.normalize(text.replace('´', '\''), Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (c < END_OF_ASCII) {
        plain.append(c);
      } else if ((c < FIRST_ACCENT || c > LAST_ACCENT) && !isInvisible(c)) {
        append(small(c), plain);
      }
    }
    return plain.toString();
  }

  private static char small(char c) {
    return Character.isSurrogate(c) ? c : Character.toLowerCase(c);
  }

  /** Returns whether a character is a soft hyphen, joins words or sets their direction. */
  private static boolean isInvisible(char c) {
    return c == '\u00AD'
        || c == '\uFEFF'
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2069');
  }

  private static void append(char c, StringBuilder plain) {
    switch (c) {
      case 'ɐ', 'ɑ', 'ⱥ' -> plain.append('a');
      case 'æ' -> plain.append("ae");
      case 'ƀ', 'ɓ' -> plain.append('b');
      case 'ƈ', 'ȼ' -> plain.append('c');
      case 'đ', 'ð', 'ɖ', 'ɗ' -> plain.append('d');
      case 'ɛ', 'ə', 'ǝ', 'ɇ' -> plain.append('e');
      case 'ƒ' -> plain.append('f');
      case 'ǥ', 'ɠ', 'ɣ' -> plain.append('g');
      case 'ħ' -> plain.append('h');
      case 'ı', 'ɨ' -> plain.append('i');
      case 'ȷ', 'ɉ' -> plain.append('j');
      case 'ĸ', 'ƙ' -> plain.append('k');
      case 'ł', 'ƚ', 'ɫ' -> plain.append('l');
      case 'ŋ', 'ɲ', 'ƞ' -> plain.append('n');
      case 'ø', 'ɔ', 'ɵ' -> plain.append('o');
      case 'œ' -> plain.append("oe");
      case 'ƥ' -> plain.append('p');
      case 'ɍ' -> plain.append('r');
      case 'ß' -> plain.append("ss");
      case 'ŧ', 'ƭ', 'ⱦ' -> plain.append('t');
      case 'þ' -> plain.append("th");
      case 'ʉ', 'ʊ' -> plain.append('u');
      case 'ʋ' -> plain.append('v');
      case 'ƴ', 'ɏ' -> plain.append('y');
      case 'ƶ', 'ȥ' -> plain.append('z');
      case 'ς' -> plain.append('σ');
      case '‘', '’', '‛', '′', 'ʹ', 'ʻ', 'ʼ', 'ʽ', 'ʾ', 'ʿ', 'ˈ', 'ꞌ' -> plain.append('\'');
      case '“', '”', '„', '‟', '«', '»' -> plain.append('"');
      case '‐', '‒', '–', '—', '―', '−', '־' -> plain.append('-');
      default -> plain.append(c);
    }
  }
}
