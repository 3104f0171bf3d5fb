package lectern.session.similarity;

import java.util.Arrays;

/**
 * A bottom-k sketch: the k smallest hashes of the distinct shingles of a text, in ascending order.
 * The similarity of texts with at most k shingles is exact, that of longer ones a close estimate.
 *
 * @see <a href="https://doi.org/10.1109/SEQUEN.1997.666900">Broder, On the resemblance and
 *     containment of documents (1997)</a>
 */
final class BottomKSketch {
  /** The bits of all fields. */
  static final int EVERY_FIELD = -1;

  /** Greater than any hash. */
  private static final int END = Integer.MAX_VALUE;

  private static final int FIELD_BITS = 16;

  private final int[] shingles;
  private final short[] fields;
  private final int last;

  private BottomKSketch(int[] shingles, short[] fields, int last) {
    this.shingles = shingles;
    this.fields = fields;
    this.last = last;
  }

  /**
   * Creates a sketch.
   *
   * @param shingles the hashes in any order, each less than {@link Integer#MAX_VALUE}
   * @param fields for each hash the bits of the fields that contain it
   * @param maxSize the maximum number of distinct hashes, k
   */
  static BottomKSketch of(int[] shingles, short[] fields, int maxSize) {
    long[] both = new long[shingles.length];
    for (int i = 0; i < shingles.length; i++) {
      both[i] = ((long) shingles[i] << FIELD_BITS) | (fields[i] & 0xFFFF);
    }
    Arrays.sort(both);
    int different = merge(both);
    int[] kept = new int[Math.min(different, maxSize)];
    short[] keptFields = new short[kept.length];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = (int) (both[i] >> FIELD_BITS);
      keptFields[i] = (short) both[i];
    }
    boolean isCut = different > kept.length;
    return new BottomKSketch(kept, keptFields, isCut ? kept[kept.length - 1] : END);
  }

  /**
   * Removes duplicates, combining the bits of their fields.
   *
   * @return the number of distinct hashes
   */
  private static int merge(long[] sorted) {
    int size = 0;
    for (long shingle : sorted) {
      if (size > 0 && sorted[size - 1] >> FIELD_BITS == shingle >> FIELD_BITS) {
        sorted[size - 1] |= shingle;
      } else {
        sorted[size++] = shingle;
      }
    }
    return size;
  }

  int size() {
    return shingles.length;
  }

  /** The hashes, not to be modified. */
  int[] shingles() {
    return shingles;
  }

  /** The bits of the fields of each hash, not to be modified. */
  short[] fields() {
    return fields;
  }

  /**
   * Returns the Jaccard similarity of two texts.
   *
   * @param chosen the bits of the fields to compare
   * @return percent, rounded down; 0 if there are no shingles
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
      boolean isMine = mine <= theirs && (fields[i] & chosen) != 0;
      boolean isTheirs = theirs <= mine && (other.fields[j] & chosen) != 0;
      shared += isMine && isTheirs ? 1 : 0;
      all += isMine || isTheirs ? 1 : 0;
      int least = Math.min(mine, theirs);
      mine = mine == least ? at(++i, limit) : mine;
      theirs = theirs == least ? other.at(++j, limit) : theirs;
    }
    return all == 0 ? 0 : (int) (shared * 100L / all);
  }

  private int at(int index, int limit) {
    return index < shingles.length && shingles[index] <= limit ? shingles[index] : END;
  }
}
