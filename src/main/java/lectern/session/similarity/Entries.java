package lectern.session.similarity;

import java.util.Arrays;

/** A table of (value, index) entries, the input of {@link Pairs}. */
public final class Entries {
  private long[] entries = new long[256];
  private int count;

  /**
   * Adds a value of an item.
   *
   * @param index the index of the item
   */
  public void add(int value, int index) {
    if (count == entries.length) {
      entries = Arrays.copyOf(entries, count * 2);
    }
    entries[count++] = entry(value, index);
  }

  /** A copy of all entries, for {@link #value} and {@link #index}. */
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
