package lectern.check.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Collects pairs of things that agree in something.
 *
 * <p>Where many agree, each makes pairs only with the first of them and with the last few before
 * it: the number of pairs stays in proportion to the number of things.
 */
public final class Pairs {
  private static final int LAST_FEW = 3;

  /** Places for each value, enough that few are taken for others. */
  private static final int PLACES = 16;

  private long[] pairs = new long[256];
  private int count;

  /**
   * Two things.
   *
   * @param later its index
   * @param earlier a smaller index
   */
  public record Pair(int later, int earlier) {}

  /** One side of an agreement: the thing of an index has a value. */
  public static long entry(int value, int index) {
    return (long) value << Integer.SIZE | index;
  }

  /**
   * Adds the pairs that have one value.
   *
   * @param entries from {@link #entry}, in any order; they are moved about in place
   */
  public void addAgreeing(long[] entries) {
    int agreeing = moveAgreeingToFront(entries);
    Arrays.sort(entries, 0, agreeing);
    int first = 0;
    for (int i = 1; i < agreeing; i++) {
      if (value(entries[i]) == value(entries[first])) {
        add(index(entries[i]), index(entries[first]));
        for (int before = Math.max(first + 1, i - LAST_FEW); before < i; before++) {
          add(index(entries[i]), index(entries[before]));
        }
      } else {
        first = i;
      }
    }
  }

  /**
   * Moves all entries to the front that agree with another, and few that do not: most values come
   * only once, and need not be sorted.
   *
   * @return how many are at the front
   */
  private static int moveAgreeingToFront(long[] entries) {
    Repeated repeated = new Repeated(Integer.highestOneBit(entries.length | Long.SIZE) * PLACES);
    for (long entry : entries) {
      repeated.add(value(entry));
    }
    int front = 0;
    for (long entry : entries) {
      if (repeated.has(value(entry))) {
        entries[front++] = entry;
      }
    }
    return front;
  }

  private static int value(long entry) {
    return (int) (entry >> Integer.SIZE);
  }

  private static int index(long entry) {
    return (int) entry;
  }

  private void add(int later, int earlier) {
    if (later == earlier) {
      return;
    }
    if (count == pairs.length) {
      pairs = Arrays.copyOf(pairs, count * 2);
    }
    pairs[count++] = entry(later, earlier);
  }

  /** The pairs, each once, by the later and then by the earlier of the two. */
  public List<Pair> sorted() {
    Arrays.sort(pairs, 0, count);
    List<Pair> sorted = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (i == 0 || pairs[i] != pairs[i - 1]) {
        sorted.add(new Pair(value(pairs[i]), index(pairs[i])));
      }
    }
    return sorted;
  }
}
