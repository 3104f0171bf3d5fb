package lectern.source;

import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what somebody may have meant. */
public final class Suggestion {
  private Suggestion() {}

  /**
   * The candidate that is nearest to a word: at most about a third of its letters apart, and of
   * equals one that is as long as the word, because letters are often swapped, else the first.
   *
   * @return empty when none is near
   */
  public static Optional<String> nearest(String word, Iterable<String> candidates) {
    String wanted = word.toLowerCase(Locale.ROOT);
    int bound = Math.max(1, (wanted.length() + 1) / 3);
    LevenshteinDistance distance = new LevenshteinDistance(bound);
    Optional<String> best = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (String candidate : candidates) {
      int apart = distance.apply(wanted, candidate.toLowerCase(Locale.ROOT));
      int rank = 2 * apart + (candidate.length() == wanted.length() ? 0 : 1);
      if (apart >= 0 && rank < least) {
        least = rank;
        best = Optional.of(candidate);
      }
    }
    return best;
  }
}
