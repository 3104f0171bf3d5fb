package lectern.reference.schema;

import java.util.ArrayList;
import java.util.List;

/** Patterns of words whose capitals do not matter, for readers of patterns that have no flags. */
final class AnyCase {
  private AnyCase() {}

  /** A pattern, as in ECMA-262, of any of some words with any capitals. */
  static String pattern(List<String> words) {
    List<String> patterns = new ArrayList<>();
    for (String word : words) {
      StringBuilder pattern = new StringBuilder();
      word.codePoints().forEach(letter -> append(letter, pattern));
      patterns.add(pattern.toString());
    }
    return "(?:" + String.join("|", patterns) + ")";
  }

  private static void append(int letter, StringBuilder pattern) {
    int upper = Character.toUpperCase(letter);
    int lower = Character.toLowerCase(letter);
    if (upper != lower) {
      pattern.append('[').appendCodePoint(upper).appendCodePoint(lower).append(']');
      return;
    }
    if (letter < 128 && "^$\\.*+?()[]{}|".indexOf(letter) >= 0) {
      pattern.append('\\');
    }
    pattern.appendCodePoint(letter);
  }
}
