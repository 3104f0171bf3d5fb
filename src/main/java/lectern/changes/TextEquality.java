package lectern.changes;

import java.text.Normalizer;
import java.util.Optional;
import lectern.fields.Field;
import lectern.profile.Vocabulary;

/** Tells what is different from what is only written in another way. */
final class TextEquality {
  private TextEquality() {}

  /** The text in the form in which accents are parts of letters, with single spaces. */
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

  /** Whether two texts look alike. */
  static boolean isSame(Optional<String> before, Optional<String> after) {
    return before.map(TextEquality::plain).equals(after.map(TextEquality::plain));
  }

  /** Whether two words are the same as written, or one in the terms of the profiles. */
  static boolean isSameTerm(
      Optional<String> before, Vocabulary old, Optional<String> after, Vocabulary now) {
    return isSame(before, after) || isSame(before.map(old::canonical), after.map(now::canonical));
  }

  /** Whether both fields can be read, or are not there: of others nothing can be told. */
  static boolean areKnown(Field<?> before, Field<?> after) {
    return !(before instanceof Field.Broken) && !(after instanceof Field.Broken);
  }
}
