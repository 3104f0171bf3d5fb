package lectern.session.spelling;

import java.util.List;

/**
 * Tells names that one slip of the finger makes of each other: a letter too many, too few or wrong,
 * or two that changed places.
 *
 * <p>Only long names are compared, and in them only words of four letters and more: short ones are
 * too near to each other. A letter at the end of a given name makes another name, as of Daniel and
 * Daniela.
 */
final class Typo {
  // In letters, without the spaces.
  private static final int SHORTEST_NAME = 10;
  private static final int LONGEST_NAME = 60;
  private static final int SHORTEST_WORD = 4;

  /** A text is read as the digits of a number in this base, of which the lowest bits are kept. */
  private static final int BASE = 0x01000193;

  private Typo() {}

  /**
   * Numbers of a name: one for itself, and one for each way to leave a letter out. Names that are
   * one slip apart have a number in common.
   *
   * @param text from {@link NameForm#text}
   * @return none for a name that is not compared
   */
  static int[] numbers(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += text.charAt(i) == ' ' ? 0 : 1;
    }
    if (letters < SHORTEST_NAME || letters > LONGEST_NAME) {
      return new int[0];
    }
    int[] numbers = new int[text.length() + 1];
    int last = text.length() - 1;
    int number = 0;
    for (int i = 0; i < last; i++) {
      number = number * BASE + text.charAt(i);
    }
    numbers[text.length()] = number * BASE + text.charAt(last);
    numbers[last] = number;
    // To leave out the letter before instead is to have this one in its place.
    int place = 1;
    for (int i = last; i > 0; i--) {
      number += (text.charAt(i) - text.charAt(i - 1)) * place;
      place *= BASE;
      numbers[i - 1] = number;
    }
    return numbers;
  }

  /** Whether one slip makes one name of the other. */
  static boolean isOne(NameForm a, NameForm b) {
    List<String> words = a.words();
    List<String> others = b.words();
    if (words.size() != others.size()) {
      return false;
    }
    int slips = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String other = others.get(i);
      if (!word.equals(other)) {
        boolean isLast = i == words.size() - 1;
        slips += isSlip(word, other, isLast) ? 1 : 2;
      }
    }
    return slips == 1;
  }

  private static boolean isSlip(String word, String other, boolean isLast) {
    int shorter = Math.min(word.length(), other.length());
    int longer = Math.max(word.length(), other.length());
    if (shorter < SHORTEST_WORD || longer - shorter > 1) {
      return false;
    }
    int start = 0;
    while (start < shorter && word.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start && fromEnd(word, end) == fromEnd(other, end)) {
      end++;
    }
    if (!isLast && start >= longer - 1) {
      return false;
    }
    int changed = longer - start - end;
    return changed == 1 || (changed == 2 && isSwap(word, other, start));
  }

  private static char fromEnd(String word, int index) {
    return word.charAt(word.length() - 1 - index);
  }

  private static boolean isSwap(String word, String other, int start) {
    return word.length() == other.length()
        && word.charAt(start) == other.charAt(start + 1)
        && word.charAt(start + 1) == other.charAt(start);
  }
}
