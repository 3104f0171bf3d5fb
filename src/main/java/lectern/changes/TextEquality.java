package lectern.changes;

import java.text.Normalizer;
import java.util.Optional;
import lectern.fields.Field;

/** The comparison of texts without regard to white space and the encoding of accents. */
final class TextEquality {
  private TextEquality() {}

  /**
   * The text in Unicode normalization form C, with single spaces between words and none around.
   *
   * @see <a href="https://www.unicode.org/reports/tr15/">Unicode Normalization Forms</a>
   */
  static String plain(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder plain = new StringBuilder(composed.length());
    boolean gap = false;
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = !plain.isEmpty();
      } else {
        plain.append(gap ? " " : "").append(c);
        gap = false;
      }
    }
    return plain.toString();
  }

  /** Returns whether both texts are absent, or equal in their plain forms. */
  static boolean isSame(Optional<String> before, Optional<String> after) {
    return before.equals(after)
        || before.map(TextEquality::plain).equals(after.map(TextEquality::plain));
  }

  /** Returns whether both fields can be compared: neither holds a value that could not be read. */
  static boolean areKnown(Field<?> before, Field<?> after) {
    return !(before instanceof Field.Broken) && !(after instanceof Field.Broken);
  }
}
