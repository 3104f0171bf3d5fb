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

  /** Returns whether two texts look alike. */
  static boolean isSame(Optional<String> before, Optional<String> after) {
    return before.map(TextEquality::plain).equals(after.map(TextEquality::plain));
  }

  /** Returns whether two words are equal as written, or as terms of their profiles. */
  static boolean isSameTerm(
      Optional<String> before, Vocabulary old, Optional<String> after, Vocabulary now) {
    return isSame(before, after) || isSame(before.map(old::canonical), after.map(now::canonical));
  }

  /** Returns whether both fields are readable or absent; others are not compared. */
  static boolean areKnown(Field<?> before, Field<?> after) {
    return !(before instanceof Field.Broken) && !(after instanceof Field.Broken);
  }
}
