package lectern.check.session;

import java.util.BitSet;

/**
 * Which runs of words stand in more than one text. A run may be taken for another that is counted
 * in the same place: then it is called shared though it is not, never the other way round.
 */
public final class RunCounts {
  private static final int MOST = 1 << 26;

  private final int mask;
  private final BitSet once;
  private final BitSet again;

  /**
   * Counts nothing so far.
   *
   * @param runs how many there are in all texts
   */
  public RunCounts(long runs) {
    int places = (int) Math.min(MOST, Long.highestOneBit(runs | 1) * 16);
    mask = places - 1;
    once = new BitSet(places);
    again = new BitSet(places);
  }

  void add(int run) {
    int place = run & mask;
    (once.get(place) ? again : once).set(place);
  }

  boolean isShared(int run) {
    return again.get(run & mask);
  }
}
