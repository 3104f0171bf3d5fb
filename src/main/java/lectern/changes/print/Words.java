package lectern.changes.print;

import java.util.List;
import java.util.Locale;

/** Words in sentences. */
final class Words {
  private Words() {}

  /** A number with its noun: {@code 1 minute}, {@code 2 minutes}. */
  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** With a capital at the start. */
  static String capitalized(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** {@code a}, {@code a and b}, {@code a, b and c}. */
  static String list(List<String> words) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    int last = words.size() - 1;
    return String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  /** The same of the first few, with how many more there are. */
  static String list(List<String> words, int most) {
    if (words.size() <= most) {
      return list(words);
    }
    return String.join(", ", words.subList(0, most)) + " and " + (words.size() - most) + " more";
  }
}
