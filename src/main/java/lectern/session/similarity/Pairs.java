package lectern.session.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Collects pairs of items with equal values.
 *
 * <p>If many items have the same value, each is paired only with the first and with the last few
 * before it, so that the number of pairs is proportional to the number of items.
 */
public final class Pairs {
  private static final int LAST_FEW = 3;

  private final Entries pairs = new Entries();

  /**
   * A pair of items.
   *
   * @param later the greater index
   * @param earlier the smaller index
   */
  public record Pair(int later, int earlier) {}

  /** Adds the pairs of items with equal values. */
  public void addAgreeing(Entries having) {
    long[] entries = having.toArray();
    Arrays.sort(entries);
    int first = 0;
    for (int i = 1; i < entries.length; i++) {
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

  private void add(int later, int earlier) {
    if (later != earlier) {
      pairs.add(later, earlier);
    }
  }

  /** The distinct pairs, ordered by the later and then the earlier item. */
  public List<Pair> sorted() {
    return sorted(1);
  }

  /**
   * The distinct pairs with at least so many equal values, in the order of {@link #sorted()}.
   *
   * @param times at least 1
   */
  List<Pair> sorted(int times) {
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
