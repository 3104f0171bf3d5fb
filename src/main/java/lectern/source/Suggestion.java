package lectern.source;

import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Suggestions for misspelt words, by edit distance. */
public final class Suggestion {
  private Suggestion() {}

  /**
   * The candidate that is nearest to a word: at most a third of its letters apart, the first of
   * equals. Two letters in the wrong order count as one.
   *
   * @return empty when none is near
   */
  public static Optional<String> nearest(String word, Iterable<String> candidates) {
    String wanted = word.toLowerCase(Locale.ROOT);
    int bound = Math.max(1, wanted.length() / 3);
    DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance(bound);
    Optional<String> best = Optional.empty();
    int least = bound + 1;
    for (String candidate : candidates) {
      int apart = distance.apply(wanted, candidate.toLowerCase(Locale.ROOT));
      if (apart >= 0 && apart < least) {
        least = apart;
        best = Optional.of(candidate);
      }
    }
    return best;
  }
}
