package lectern.check.session;

import java.util.List;

/**
 * Counts how many runs of words of each text stand in others as well, or may: never too few.
 *
 * <p>The runs of all texts are gone through from the smallest to the greatest in parts, so that
 * what is noted of one part stays near the processor.
 */
public final class SharedRuns {
  /** Enough that few runs are taken for others. */
  private static final int PLACES = 16;

  /** Places for one part. */
  private static final int MOST = 1 << 20;

  private static final int MOST_PARTS = 1 << 10;

  private final List<Fingerprint> texts;
  private final int[] at;
  private final int[] shared;
  private int end = Fingerprint.END;

  private SharedRuns(List<Fingerprint> texts) {
    this.texts = texts;
    at = new int[texts.size()];
    shared = new int[texts.size()];
  }

  /**
   * For each text how many of its runs below a bound may stand in another one of them.
   *
   * @param bound {@link Fingerprint#END} for all of them
   */
  public static int[] of(List<Fingerprint> texts, int bound) {
    SharedRuns counted = new SharedRuns(texts);
    counted.count(bound);
    return counted.shared;
  }

  private void count(int bound) {
    long runs = 0;
    for (Fingerprint text : texts) {
      runs += text.sizeBelow(bound);
      // What a text has behind its last run is not known, and may be anything.
      end = Math.min(end, text.last());
    }
    long places = Long.highestOneBit(runs | Long.SIZE) * PLACES;
    int parts = (int) Math.min(MOST_PARTS, Math.max(1, places / MOST));
    Repeated counts = new Repeated((int) Math.min(places / parts, 1 << 30));
    long width = ((long) bound - Integer.MIN_VALUE) / parts + 1;
    for (int part = 1; part <= parts; part++) {
      countPart(counts, (int) Math.min(Integer.MIN_VALUE + part * width, bound));
    }
  }

  /** Counts the runs up to a bound that were not counted before. */
  private void countPart(Repeated counts, int bound) {
    counts.clear();
    int[] to = new int[at.length];
    for (int i = 0; i < at.length; i++) {
      to[i] = texts.get(i).addTo(counts, at[i], bound);
    }
    for (int i = 0; i < at.length; i++) {
      shared[i] += texts.get(i).shared(counts, at[i], to[i], end);
      at[i] = to[i];
    }
  }
}
