package lectern.source.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Resolves merge keys ({@code <<}).
 *
 * @see <a href="https://yaml.org/type/merge.html">Merge key of YAML 1.1</a>
 */
final class MergedKeys {
  private MergedKeys() {}

  /**
   * Returns all entries: own keys override merged keys, earlier merged keys override later ones.
   */
  static List<Node.Entry> with(List<Node.Entry> own, List<Node.Mapping> merged) {
    if (merged.isEmpty()) {
      return List.copyOf(own);
    }
    List<Node.Entry> all = new ArrayList<>(own);
    Set<String> known = new HashSet<>();
    for (Node.Entry entry : own) {
      known.add(entry.key().text());
    }
    for (Node.Mapping mapping : merged) {
      for (Node.Entry entry : mapping.entries()) {
        if (known.add(entry.key().text())) {
          all.add(entry);
        }
      }
    }
    return List.copyOf(all);
  }
}
