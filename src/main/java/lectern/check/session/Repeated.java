package lectern.check.session;

/**
 * Which of some numbers come more than once. A number may be taken for another that is noted in the
 * same place: then it is called repeated though it is not, never the other way round.
 */
final class Repeated {
  /** Places for each number, enough that few are taken for others. */
  private static final int PLACES = 16;

  private static final int MOST = 1 << 30;

  private final int mask;
  private final long[] once;
  private final long[] again;

  private Repeated(int places) {
    mask = places - 1;
    once = new long[places / Long.SIZE];
    again = new long[places / Long.SIZE];
  }

  /** Notes nothing so far, but has places for so many numbers that there are few mistakes. */
  static Repeated amongAbout(int numbers) {
    long places = (long) Integer.highestOneBit(numbers | Long.SIZE) * PLACES;
    return new Repeated((int) Math.min(places, MOST));
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
}
