package lectern.check.session;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the pairs of texts that are likely to be alike, without comparing all with all.
 *
 * <p>The smallest runs of a text are a sample of it: as their numbers are spread evenly, two texts
 * have as much of their samples in common as of all their runs. Those that have two runs in common
 * make a pair; one run may be any phrase.
 *
 * @see <a href="https://doi.org/10.1109/SEQUEN.1997.666900">Broder, On the resemblance and
 *     containment of documents (1997)</a>
 */
public final class LikelyPairs {
  /**
   * How many runs two texts have in common on average that are just alike enough. That they have
   * fewer than two happens once in a million times.
   */
  private static final int COMMON = 16;

  private LikelyPairs() {}

  /**
   * The pairs, in the order of the later and then of the earlier text.
   *
   * @param percent how much of their runs two have in common that are alike; at least 1
   */
  public static List<Pairs.Pair> of(List<Fingerprint> texts, int percent) {
    int most = COMMON * 100 / percent;
    Pairs pairs = new Pairs();
    pairs.addAgreeing(entries(texts, most, Integer.MAX_VALUE));
    // One run can be all that two short texts have in common, and counts twice for them.
    pairs.addAgreeing(entries(texts, most, 100 / percent));
    return pairs.repeated();
  }

  /**
   * The samples of the texts.
   *
   * @param most how many runs of a text there are at most
   * @param longest how many runs a text has at most whose sample is among them
   */
  private static long[] entries(List<Fingerprint> texts, int most, int longest) {
    long[] entries = new long[texts.size()];
    int count = 0;
    for (int i = 0; i < texts.size(); i++) {
      Fingerprint text = texts.get(i);
      int end = text.size() > longest ? count : count + Math.min(text.size(), most);
      if (end > entries.length) {
        entries = Arrays.copyOf(entries, end * 2);
      }
      for (int run = 0; count < end; run++) {
        entries[count++] = Pairs.entry(text.run(run), i);
      }
    }
    return Arrays.copyOf(entries, count);
  }
}
