package lectern.session.similarity;

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

  private final Entries pairs = new Entries();

  /**
   * Two things.
   *
   * @param later its index
   * @param earlier a smaller index
   */
  public record Pair(int later, int earlier) {}

  /** Adds the pairs of things that have one value. */
  public void addAgreeing(Entries having) {
    long[] entries = having.toArray();
    int agreeing = moveAgreeingToFront(entries);
    Arrays.sort(entries, 0, agreeing);
    int first = 0;
    for (int i = 1; i < agreeing; i++) {
      if (Entries.value(entries[i]) == Entries.value(entries[first])) {
        add(Entries.index(entries[i]), Entries.index(entries[first]));
        for (int before = Math.max(first + 1, i - LAST_FEW); before < i; before++) {
          add(Entries.index(entries[i]), Entries.index(entries[before]));
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
      repeated.add(Entries.value(entry));
    }
    int front = 0;
    for (long entry : entries) {
      if (repeated.has(Entries.value(entry))) {
        entries[front++] = entry;
      }
    }
    return front;
  }

  private void add(int later, int earlier) {
    if (later != earlier) {
      pairs.add(later, earlier);
    }
  }

  /**
   * The pairs that agree so many times or more often, each once, in the order of {@link #sorted}.
   *
   * @param times at least 2
   */
  public List<Pair> repeated(int times) {
    long[] all = pairs.toArray();
    Repeated repeated = Repeated.amongAbout(all.length);
    for (long pair : all) {
      repeated.add(number(pair));
    }
    Pairs likely = new Pairs();
    for (long pair : all) {
      if (repeated.has(number(pair))) {
        likely.add(Entries.value(pair), Entries.index(pair));
      }
    }
    return likely.sorted(times);
  }

  private static int number(long pair) {
    return Entries.value(pair) * FACTOR + Entries.index(pair);
  }

  /** The pairs, each once, by the later and then by the earlier of the two. */
  public List<Pair> sorted() {
    return sorted(1);
  }

  /** The pairs that were added so many times or more often. */
  private List<Pair> sorted(int times) {
    long[] all = pairs.toArray();
    Arrays.sort(all);
    List<Pair> sorted = new ArrayList<>();
    int same = 0;
    for (int i = 0; i < all.length; i++) {
      same = i > 0 && all[i] == all[i - 1] ? same + 1 : 1;
      if (same == times) {
        sorted.add(new Pair(Entries.value(all[i]), Entries.index(all[i])));
      }
    }
    return sorted;
  }
}
