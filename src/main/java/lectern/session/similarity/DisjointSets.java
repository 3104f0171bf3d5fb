package lectern.session.similarity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A disjoint-set forest with path compression (union-find).
 *
 * @see <a href="https://en.wikipedia.org/wiki/Disjoint-set_data_structure">Disjoint-set data
 *     structure</a>
 */
public final class DisjointSets<T extends Comparable<T>> {
  private final Map<T, T> parents = new HashMap<>();

  /** Unites the sets of two members; the smallest member is the representative. */
  public void unite(T a, T b) {
    T first = root(a);
    T second = root(b);
    int order = first.compareTo(second);
    if (order < 0) {
      parents.put(second, first);
    } else if (order > 0) {
      parents.put(first, second);
    }
  }

  /** The representative of a member's set; a member that was never united is a set by itself. */
  public T root(T member) {
    T root = member;
    for (T parent = parents.get(root); parent != null; parent = parents.get(root)) {
      root = parent;
    }
    // Path compression.
    for (T next = member; !next.equals(root); ) {
      next = parents.put(next, root);
    }
    return root;
  }

  /** The representative of each member that is not its own representative. */
  public Map<T, T> roots() {
    Map<T, T> roots = new HashMap<>();
    for (T member : List.copyOf(parents.keySet())) {
      roots.put(member, root(member));
    }
    return roots;
  }
}
