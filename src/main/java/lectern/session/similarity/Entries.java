package lectern.session.similarity;

import java.util.Arrays;

/** A table of (value, index) entries, from which {@link Pairs} with equal values are made. */
public final class Entries {
  private long[] entries = new long[256];
  private int count;

  /**
   * Adds something that a thing has.
   *
   * @param index of the thing
   */
  public void add(int value, int index) {
    if (count == entries.length) {
      entries = Arrays.copyOf(entries, count * 2);
    }
    entries[count++] = entry(value, index);
  }

  /** A copy of all, in which {@link #value} and {@link #index} find their parts. */
  long[] toArray() {
    return Arrays.copyOf(entries, count);
  }

  private static long entry(int value, int index) {
    return (long) value << Integer.SIZE | index;
  }

  static int value(long entry) {
    return (int) (entry >> Integer.SIZE);
  }

  static int index(long entry) {
    return (int) entry;
  }
}
