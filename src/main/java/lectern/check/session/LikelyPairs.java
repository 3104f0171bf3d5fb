package lectern.check.session;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the pairs of texts that are likely to be alike, without comparing all with all.
 *
 * <p>Of each text a sample is looked at, the runs with the smallest numbers: as the numbers are
 * spread evenly, two texts have as much of their samples in common as of all their runs. Those that
 * have a few runs in common make a pair; one run may be any phrase.
 *
 * @see <a href="https://doi.org/10.1109/SEQUEN.1997.666900">Broder, On the resemblance and
 *     containment of documents (1997)</a>
 */
public final class LikelyPairs {
  /**
   * How many runs the samples of two texts have in common on average that are just alike enough.
   * That they have fewer than a few happens three times in a million.
   */
  private static final int COMMON = 20;

  private static final int FEW = 4;

  private long[] entries = new long[256];
  private int count;

  private LikelyPairs() {}

  /**
   * The pairs, in the order of the later and then of the earlier text.
   *
   * @param percent how much of their runs two have in common that are alike; at least 1
   */
  public static List<Pairs.Pair> of(List<Fingerprint> texts, int percent) {
    int most = COMMON * 100 / percent;
    int longest = (FEW - 1) * 100 / percent;
    LikelyPairs all = new LikelyPairs();
    LikelyPairs ofShort = new LikelyPairs();
    for (int i = 0; i < texts.size(); i++) {
      int[] sample = texts.get(i).sample(most);
      all.add(sample, i);
      // Fewer can be all that two short texts have in common; each counts as a few for them.
      if (!texts.get(i).hasAtLeast(longest + 1)) {
        ofShort.add(sample, i);
      }
    }
    Pairs pairs = new Pairs();
    pairs.addAgreeing(all.entries());
    for (int i = 1; i < FEW; i++) {
      pairs.addAgreeing(ofShort.entries());
    }
    return pairs.repeated(FEW);
  }

  private void add(int[] sample, int text) {
    if (count + sample.length > entries.length) {
      entries = Arrays.copyOf(entries, (count + sample.length) * 2);
    }
    for (int run : sample) {
      entries[count++] = Pairs.entry(run, text);
    }
  }

  private long[] entries() {
    return Arrays.copyOf(entries, count);
  }
}
