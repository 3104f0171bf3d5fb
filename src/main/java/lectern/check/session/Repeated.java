package lectern.check.session;

import java.util.Arrays;

/**
 * Which of some numbers come more than once. A number may be taken for another that is noted in the
 * same place: then it is called repeated though it is not, never the other way round.
 */
final class Repeated {
  private final int mask;
  private final long[] once;
  private final long[] again;

  /**
   * Notes nothing so far.
   *
   * @param places a power of two, at least {@link Long#SIZE}; the more, the fewer mistakes
   */
  Repeated(int places) {
    mask = places - 1;
    once = new long[places / Long.SIZE];
    again = new long[places / Long.SIZE];
  }

  void add(int number) {
    int place = number & mask;
    int word = place >>> 6;
    long bit = 1L << place;
    again[word] |= once[word] & bit;
    once[word] |= bit;
  }

  boolean has(int number) {
    int place = number & mask;
    return (again[place >>> 6] & 1L << place) != 0;
  }

  void clear() {
    Arrays.fill(once, 0);
    Arrays.fill(again, 0);
  }
}
