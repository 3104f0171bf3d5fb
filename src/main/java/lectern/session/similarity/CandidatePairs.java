package lectern.session.similarity;

import java.util.List;

/**
 * Finds pairs of texts that are likely to be similar, without comparing all pairs.
 *
 * <p>Of each text, a sample of the shingles with the smallest hashes is indexed. The overlap of two
 * samples estimates that of the texts, and texts whose samples share a few shingles are a candidate
 * pair; a single shingle may be any phrase.
 *
 * @see <a href="https://doi.org/10.1109/SEQUEN.1997.666900">Broder, On the resemblance and
 *     containment of documents (1997)</a>
 */
public final class CandidatePairs {
  /**
   * The expected number of common shingles in the samples of two texts at the similarity threshold.
   * The probability of fewer than {@link #FEW} is three in a million.
   */
  private static final int COMMON = 20;

  private static final int FEW = 4;

  private CandidatePairs() {}

  /**
   * Returns the candidate pairs, ordered by the later and then the earlier text.
   *
   * @param percent the similarity threshold in percent; at least 1
   */
  public static List<Pairs.Pair> of(List<TextSketch> texts, int percent) {
    int most = COMMON * 100 / percent;
    int longest = (FEW - 1) * 100 / percent;
    Entries all = new Entries();
    Entries ofShort = new Entries();
    for (int i = 0; i < texts.size(); i++) {
      // Short texts may have fewer shingles in common, so each counts FEW times for them.
      boolean isShort = !texts.get(i).hasAtLeast(longest + 1);
      for (int shingle : texts.get(i).sample(most)) {
        all.add(shingle, i);
        if (isShort) {
          ofShort.add(shingle, i);
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
