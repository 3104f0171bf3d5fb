package lectern.session.spelling;

import java.util.List;

/**
 * Detects names that differ by one typo, a Damerau-Levenshtein distance of 1: one letter inserted,
 * deleted or replaced, or two transposed.
 *
 * <p>Only long names and words of at least four letters are compared, since short ones are often
 * similar. A letter added to a given name is not a typo: Daniel and Daniela are different names.
 *
 * @see <a href="https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance">
 *     Damerau-Levenshtein distance</a>
 */
final class Typo {
  // In letters, without spaces.
  private static final int SHORTEST_NAME = 10;
  private static final int LONGEST_NAME = 60;
  private static final int SHORTEST_WORD = 4;

  private Typo() {}

  /**
   * Returns the hashes of a name and of the name without each of its letters. Names that differ by
   * one typo have a hash in common (symmetric deletion).
   *
   * @return empty for a name that is not compared
   * @see <a href="https://github.com/wolfgarbe/SymSpell">SymSpell</a>
   */
  static int[] hashes(NameForm name) {
    String text = name.text();
    int letters = text.length() - (name.words().size() - 1);
    if (letters < SHORTEST_NAME || letters > LONGEST_NAME) {
      return new int[0];
    }
    int[] hashes = new int[text.length() + 1];
    int before = 0;
    for (int left = 0; left < text.length(); left++) {
      hashes[left] = before;
      before = 31 * before + text.charAt(left);
    }
    hashes[text.length()] = before;
    // The hash is a polynomial, so that of two parts follows from theirs.
    int behind = 0;
    int factor = 1;
    for (int left = text.length() - 1; left >= 0; left--) {
      hashes[left] = hashes[left] * factor + behind;
      behind += text.charAt(left) * factor;
      factor *= 31;
    }
    return hashes;
  }

  /** Returns whether the names differ by one typo. */
  static boolean isOne(NameForm a, NameForm b) {
    List<String> words = a.words();
    List<String> others = b.words();
    if (words.size() != others.size()) {
      return false;
    }
    int typos = 0;
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).equals(others.get(i))) {
        boolean isLast = i == words.size() - 1;
        typos += isOne(words.get(i), others.get(i), isLast) ? 1 : 2;
      }
    }
    return typos == 1;
  }

  private static boolean isOne(String word, String other, boolean isLast) {
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
