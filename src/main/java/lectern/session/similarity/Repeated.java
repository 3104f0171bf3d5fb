package lectern.session.similarity;

/**
 * Which of some numbers come more than once. A number may be taken for another that is noted in the
 * same place: then it is called repeated though it is not, never the other way round.
 */
public final class Repeated {
  /** Places for each number, enough that few are taken for others. */
  private static final int PLACES = 16;

  private static final int MOST = 1 << 30;

  private static final long ONCE = 1;
  private static final long AGAIN = 2;

  private final int mask;
  // Two bits for each place.
  private final long[] notes;

  private Repeated(int places) {
    mask = places - 1;
    notes = new long[places / (Long.SIZE / 2)];
  }

  /** Notes nothing so far, but has places for so many numbers that there are few mistakes. */
  public static Repeated amongAbout(int numbers) {
    long places = (long) Integer.highestOneBit(numbers | Long.SIZE) * PLACES;
    return new Repeated((int) Math.min(places, MOST));
  }

  /** Notes a number. */
  public void add(int number) {
    int place = number & mask;
    int shift = place << 1;
    long before = notes[place >>> 5];
    notes[place >>> 5] = before | (ONCE << shift) | (((before >>> shift) & ONCE) << (shift + 1));
  }

  /** Whether a number was added more than once. */
  public boolean has(int number) {
    int place = number & mask;
    return ((notes[place >>> 5] >>> (place << 1)) & AGAIN) != 0;
  }
}
