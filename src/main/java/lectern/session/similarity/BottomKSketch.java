package lectern.session.similarity;

import java.util.Arrays;

/**
 * The different runs of a text in ascending order. Of a long text only the smallest are kept: as
 * their numbers are spread evenly, likeness is exact up to that length and a close estimate above.
 */
final class BottomKSketch {
  /** Stands for every passage. */
  static final int EVERY_PASSAGE = -1;

  /** Greater than any run. */
  private static final int END = Integer.MAX_VALUE;

  private static final int PASSAGE_BITS = 16;

  private final int[] runs;
  private final short[] passages;
  private final int last;

  private BottomKSketch(int[] runs, short[] passages, int last) {
    this.runs = runs;
    this.passages = passages;
    this.last = last;
  }

  /**
   * Puts runs in order.
   *
   * @param runs in any order, each less than the greatest number
   * @param passages for each run the bits of the passages that it occurs in
   * @param longest how many different runs are kept
   */
  static BottomKSketch of(int[] runs, short[] passages, int longest) {
    long[] both = new long[runs.length];
    for (int i = 0; i < runs.length; i++) {
      both[i] = ((long) runs[i] << PASSAGE_BITS) | (passages[i] & 0xFFFF);
    }
    Arrays.sort(both);
    int different = merge(both);
    int[] kept = new int[Math.min(different, longest)];
    short[] keptPassages = new short[kept.length];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = (int) (both[i] >> PASSAGE_BITS);
      keptPassages[i] = (short) both[i];
    }
    boolean isCut = different > kept.length;
    return new BottomKSketch(kept, keptPassages, isCut ? kept[kept.length - 1] : END);
  }

  /**
   * Leaves each run once, with the bits of all its passages.
   *
   * @return how many there are
   */
  private static int merge(long[] sorted) {
    int size = 0;
    for (long run : sorted) {
      if (size > 0 && sorted[size - 1] >> PASSAGE_BITS == run >> PASSAGE_BITS) {
        sorted[size - 1] |= run;
      } else {
        sorted[size++] = run;
      }
    }
    return size;
  }

  int size() {
    return runs.length;
  }

  /** The runs, to be read only. */
  int[] runs() {
    return runs;
  }

  /** For each run the bits of its passages, to be read only. */
  short[] passages() {
    return passages;
  }

  /**
   * How many runs two texts share, of those that either has.
   *
   * @param chosen the bits of the passages whose runs count
   * @return per cent, rounded down; 0 where there is none
   */
  int percentOf(BottomKSketch other, int chosen) {
    int limit = Math.min(last, other.last);
    int shared = 0;
    int all = 0;
    int i = 0;
    int j = 0;
    int mine = at(0, limit);
    int theirs = other.at(0, limit);
    while (mine != END || theirs != END) {
      boolean isMine = mine <= theirs && (passages[i] & chosen) != 0;
      boolean isTheirs = theirs <= mine && (other.passages[j] & chosen) != 0;
      shared += isMine && isTheirs ? 1 : 0;
      all += isMine || isTheirs ? 1 : 0;
      int least = Math.min(mine, theirs);
      mine = mine == least ? at(++i, limit) : mine;
      theirs = theirs == least ? other.at(++j, limit) : theirs;
    }
    return all == 0 ? 0 : (int) (shared * 100L / all);
  }

  private int at(int index, int limit) {
    return index < runs.length && runs[index] <= limit ? runs[index] : END;
  }
}
