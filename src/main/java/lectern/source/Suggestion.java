package lectern.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/**
 * Suggestions for misspelled words, by the Damerau–Levenshtein distance.
 *
 * @see <a href="https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance">
 *     Damerau–Levenshtein distance</a>
 */
public final class Suggestion {
  // In letters. Longer texts are no words.
  private static final int LONGEST = 100;
  private static final int MOST_CANDIDATES = 500;

  private Suggestion() {}

  /**
   * Returns the candidate with the smallest distance from a word, without regard to case; the first
   * of several. The distance is at most a third of the length of the word, or 1. Only the first 500
   * candidates are compared.
   *
   * @return empty if no candidate is that near, and for words of more than 100 letters
   */
  public static Optional<String> nearest(String word, Iterable<String> candidates) {
    return nearest(word, candidates, Math.max(1, word.length() / 3));
  }

  /**
   * Returns the candidate with the smallest distance from a word, likewise.
   *
   * @param bound the greatest distance
   */
  public static Optional<String> nearest(String word, Iterable<String> candidates, int bound) {
    return word.length() > LONGEST ? Optional.empty() : within(bound, word, candidates);
  }

  /** Returns whether no other candidate is as near to a word as one of them. */
  public static boolean isOnlyNearest(String word, String nearest, Iterable<String> candidates) {
    String target = word.toLowerCase(Locale.ROOT);
    int least = new DamerauLevenshteinDistance().apply(target, nearest);
    List<String> others = new ArrayList<>();
    for (String candidate : candidates) {
      if (!candidate.equals(nearest)) {
        others.add(candidate);
      }
    }
    return within(least, word, others).isEmpty();
  }

  /**
   * Returns the candidate with the smallest distance from a word, without regard to case; the first
   * of several. Only the first 500 candidates are compared.
   *
   * @param bound the largest distance
   * @param word not longer than some hundred letters
   */
  public static Optional<String> within(int bound, String word, Iterable<String> candidates) {
    String target = word.toLowerCase(Locale.ROOT);
    DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance(bound);
    Optional<String> best = Optional.empty();
    int least = bound + 1;
    int looked = 0;
    for (String candidate : candidates) {
      if (++looked > MOST_CANDIDATES) {
        break;
      }
      if (Math.abs(candidate.length() - target.length()) > bound) {
        continue;
      }
      int apart = distance.apply(target, candidate.toLowerCase(Locale.ROOT));
      if (apart >= 0 && apart < least) {
        least = apart;
        best = Optional.of(candidate);
      }
    }
    return best;
  }
}
