package lectern.check.programme;

import java.util.List;
import java.util.Random;
import lectern.check.session.Fingerprint;
import lectern.check.session.Pairs;

/**
 * Finds the pairs of texts that are likely to be alike, without comparing all with all.
 *
 * <p>Of each text the least number under each of many hash functions is taken. Two texts agree in
 * one with the probability of their likeness, and those that agree in a whole band of three make a
 * pair: of texts that share half of their runs 99.5 per cent do, of texts that share a twentieth
 * one in two hundred.
 *
 * @see <a href="http://www.mmds.org">Leskovec, Rajaraman and Ullman, Mining of Massive Datasets,
 *     chapter 3</a>
 */
public final class LikelyPairs {
  private static final int BANDS = 40;
  private static final int ROWS = 3;
  private static final int SEED = 2021;

  private final int[] factors = new int[BANDS * ROWS];
  private final int[] summands = new int[BANDS * ROWS];

  private LikelyPairs() {
    // The numbers of this generator are laid down for all versions of Java.
    Random random = new Random(SEED);
    for (int i = 0; i < factors.length; i++) {
      factors[i] = random.nextInt() | 1;
      summands[i] = random.nextInt();
    }
  }

  /** The pairs, in the order of the later and then of the earlier text. */
  public static List<Pairs.Pair> of(List<Fingerprint> texts) {
    LikelyPairs functions = new LikelyPairs();
    long[][] bands = new long[BANDS][texts.size()];
    for (int text = 0; text < texts.size(); text++) {
      int[] least = texts.get(text).least(functions.factors, functions.summands);
      for (int band = 0; band < BANDS; band++) {
        bands[band][text] = Pairs.entry(value(least, band), text);
      }
    }
    Pairs pairs = new Pairs();
    for (long[] band : bands) {
      pairs.addAgreeing(band);
    }
    return pairs.sorted();
  }

  private static int value(int[] least, int band) {
    int value = 0;
    for (int i = band * ROWS; i < (band + 1) * ROWS; i++) {
      value = 31 * value + least[i];
    }
    return value;
  }
}
