package lectern.edit;

import java.util.ArrayList;
import java.util.List;

/**
 * The choice of as many of some items as pass a test together, by bisection: all at once or, where
 * they don't pass, each half by itself.
 */
final class Halves {
  private Halves() {}

  /** A test of several items together. */
  interface Test<T, E extends Exception> {
    boolean passes(List<T> items) throws E;
  }

  /**
   * Returns the items that pass, in their order.
   *
   * @param items at least one
   */
  static <T, E extends Exception> List<T> passing(List<T> items, Test<T, E> test) throws E {
    return added(List.of(), items, test);
  }

  private static <T, E extends Exception> List<T> added(
      List<T> good, List<T> further, Test<T, E> test) throws E {
    List<T> all = new ArrayList<>(good);
    all.addAll(further);
    if (test.passes(all)) {
      return all;
    }
    if (further.size() == 1) {
      return good;
    }
    int half = further.size() / 2;
    List<T> upper = added(good, further.subList(0, half), test);
    return added(upper, further.subList(half, further.size()), test);
  }
}
