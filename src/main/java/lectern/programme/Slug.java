package lectern.programme;

import java.text.Normalizer;
import java.util.Locale;

/** Turns text into a slug for file names and URLs. */
public final class Slug {
  private static final int LONGEST = 50;

  private Slug() {}

  /**
   * Small letters and digits of ASCII with single hyphens between words, at most 50 characters.
   * Accents are left out; of other scripts nothing is left, and the slug may be empty.
   */
  public static String of(String words) {
    StringBuilder slug = new StringBuilder();
    String plain = Normalizer.normalize(words, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    boolean gap = false;
    for (int c : plain.codePoints().toArray()) {
      String letters = ascii(c);
      boolean mark = Character.getType(c) == Character.NON_SPACING_MARK || c == '\'' || c == '’';
      if (letters.isEmpty()) {
        gap |= !mark;
      } else {
        int length = slug.length() + (gap ? 1 : 0) + letters.length();
        if (length > LONGEST) {
          return cut(slug.toString(), gap);
        }
        slug.append(gap && slug.length() > 0 ? "-" : "").append(letters);
        gap = false;
      }
    }
    return slug.toString();
  }

  /** Without the word that is broken off. */
  private static String cut(String slug, boolean atWord) {
    int hyphen = slug.lastIndexOf('-');
    return atWord || hyphen < 0 ? slug : slug.substring(0, hyphen);
  }

  /** The letters of ASCII that a small letter is commonly written with where it is none itself. */
  private static String ascii(int c) {
    return switch (c) {
      case 'ł' -> "l";
      case 'ø' -> "o";
      case 'đ', 'ð' -> "d";
      case 'ı' -> "i";
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'þ' -> "th";
      default -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? Character.toString(c) : "";
    };
  }
}
