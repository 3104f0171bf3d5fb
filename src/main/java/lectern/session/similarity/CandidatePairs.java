package lectern.session.similarity;

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
public final class CandidatePairs {
  /**
   * How many runs the samples of two texts have in common on average that are just alike enough.
   * That they have fewer than a few happens three times in a million.
   */
  private static final int COMMON = 20;

  private static final int FEW = 4;

  private CandidatePairs() {}

  /**
   * The pairs, in the order of the later and then of the earlier text.
   *
   * @param percent how much of their runs two have in common that are alike; at least 1
   */
  public static List<Pairs.Pair> of(List<TextSketch> texts, int percent) {
    int most = COMMON * 100 / percent;
    int longest = (FEW - 1) * 100 / percent;
    Entries all = new Entries();
    Entries ofShort = new Entries();
    for (int i = 0; i < texts.size(); i++) {
      // Fewer can be all that two short texts have in common; each counts as a few for them.
      boolean isShort = !texts.get(i).hasAtLeast(longest + 1);
      for (int run : texts.get(i).sample(most)) {
        all.add(run, i);
        if (isShort) {
          ofShort.add(run, i);
        }
      }
    }
    Pairs pairs = new Pairs();
    pairs.addAgreeing(all);
    for (int i = 1; i < FEW; i++) {
      pairs.addAgreeing(ofShort);
    }
    return pairs.sorted(FEW);
  }
}
