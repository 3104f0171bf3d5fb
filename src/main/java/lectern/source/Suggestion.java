package lectern.source;

import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Suggestions for misspelt words, by edit distance. */
public final class Suggestion {
  // In letters. Longer texts are no words.
  private static final int LONGEST = 100;
  private static final int MOST_CANDIDATES = 500;

  private Suggestion() {}

  /**
   * The candidate that is nearest to a word: at most a third of its letters apart, the first of
   * equals. Two letters in the wrong order count as one. Looks at the first 500 candidates.
   *
   * @return empty when none is near, and for a word of more than 100 letters
   */
  public static Optional<String> nearest(String word, Iterable<String> candidates) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    String wanted = word.toLowerCase(Locale.ROOT);
    int bound = Math.max(1, wanted.length() / 3);
    DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance(bound);
    Optional<String> best = Optional.empty();
    int least = bound + 1;
    int looked = 0;
    for (String candidate : candidates) {
      if (++looked > MOST_CANDIDATES) {
        break;
      }
      if (Math.abs(candidate.length() - wanted.length()) > bound) {
        continue;
      }
      int apart = distance.apply(wanted, candidate.toLowerCase(Locale.ROOT));
      if (apart >= 0 && apart < least) {
        least = apart;
        best = Optional.of(candidate);
      }
    }
    return best;
  }
}
