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

  /** The golden ratio of all int numbers, which spreads what follows each other. */
  private static final int FACTOR = 0x9E3779B1;

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
    Repeated repeated = Repeated.amongAbout(entries.length);
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

  /**
   * The pairs that agree so many times or more often, each once, in the order of {@link #sorted}.
   *
   * @param times at least 2
   */
  public List<Pair> repeated(int times) {
    Repeated repeated = Repeated.amongAbout(count);
    for (int i = 0; i < count; i++) {
      repeated.add(number(pairs[i]));
    }
    Pairs likely = new Pairs();
    for (int i = 0; i < count; i++) {
      if (repeated.has(number(pairs[i]))) {
        likely.add(value(pairs[i]), index(pairs[i]));
      }
    }
    return likely.sorted(times);
  }

  private static int number(long pair) {
    return value(pair) * FACTOR + index(pair);
  }

  /** The pairs, each once, by the later and then by the earlier of the two. */
  public List<Pair> sorted() {
    return sorted(1);
  }

  /** The pairs that were added so many times or more often. */
  private List<Pair> sorted(int times) {
    Arrays.sort(pairs, 0, count);
    List<Pair> sorted = new ArrayList<>();
    int same = 0;
    for (int i = 0; i < count; i++) {
      same = i > 0 && pairs[i] == pairs[i - 1] ? same + 1 : 1;
      if (same == times) {
        sorted.add(new Pair(value(pairs[i]), index(pairs[i])));
      }
    }
    return sorted;
  }
}
