package lectern.check.session;

import java.util.Arrays;

/**
 * Which of some runs of words stand in more than one text. A run may be taken for another that is
 * counted in the same place: then it is called shared though it is not, never the other way round.
 */
final class RunCounts {
  private final int mask;
  private final long[] once;
  private final long[] again;

  /**
   * Counts nothing so far.
   *
   * @param places a power of two, at least {@link Long#SIZE}
   */
  RunCounts(int places) {
    mask = places - 1;
    once = new long[places / Long.SIZE];
    again = new long[places / Long.SIZE];
  }

  void add(int run) {
    int place = run & mask;
    int word = place >>> 6;
    long bit = 1L << place;
    again[word] |= once[word] & bit;
    once[word] |= bit;
  }

  boolean isShared(int run) {
    int place = run & mask;
    return (again[place >>> 6] & 1L << place) != 0;
  }

  void clear() {
    Arrays.fill(once, 0);
    Arrays.fill(again, 0);
  }
}
