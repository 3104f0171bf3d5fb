package lectern.changes;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words of a text in lower case, with how often each occurs. In scripts without spaces each
 * letter counts as a word.
 */
final class WordCount {
  private final Map<String, Integer> counts = new HashMap<>();
  private int total;

  private WordCount() {}

  /** Counts the words of a text; without one there are none. */
  static WordCount of(Optional<String> text) {
    WordCount words = new WordCount();
    text.ifPresent(given -> words.addAll(Normalizer.normalize(given, Normalizer.Form.NFC)));
    return words;
  }

  private void addAll(String text) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      boolean alone = isWordByItself(c);
      if (alone || !isPart(c)) {
        end(word);
      }
      if (isPart(c)) {
        word.appendCodePoint(c);
      }
      if (alone) {
        end(word);
      }
    }
    end(word);
  }

  private static boolean isPart(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isWordByItself(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> Character.isLetter(c);
      default -> false;
    };
  }

  private void end(StringBuilder word) {
    if (!word.isEmpty()) {
      counts.merge(word.toString().toLowerCase(Locale.ROOT), 1, Integer::sum);
      total++;
      word.setLength(0);
    }
  }

  /** The number of words. */
  int total() {
    return total;
  }

  /** The number of words in excess of those in another text. */
  int notIn(WordCount other) {
    int fresh = 0;
    for (Map.Entry<String, Integer> word : counts.entrySet()) {
      fresh += Math.max(0, word.getValue() - other.counts.getOrDefault(word.getKey(), 0));
    }
    return fresh;
  }
}
