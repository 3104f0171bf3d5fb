package lectern.check.session;

/**
 * Which runs of words stand in more than one text. A run may be taken for another that is counted
 * in the same place: then it is called shared though it is not, never the other way round.
 */
public final class RunCounts {
  private static final int MOST = 1 << 26;

  /** Enough that few runs are taken for others, however many texts there are. */
  private static final int PLACES = 16;

  private final int mask;
  private final long[] once;
  private final long[] again;
  private int end = Fingerprint.END;

  /**
   * Counts nothing so far.
   *
   * @param runs how many there are in all texts
   */
  public RunCounts(long runs) {
    int places = (int) Math.min(MOST, Long.highestOneBit(runs | Long.SIZE) * PLACES);
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

  /** Says that one of the texts may have any runs with greater numbers than this one. */
  void endAt(int last) {
    end = Math.min(end, last);
  }

  boolean isShared(int run) {
    if (run > end) {
      return true;
    }
    int place = run & mask;
    return (again[place >>> 6] & 1L << place) != 0;
  }
}
