package lectern.source.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The keys that a mapping merges from others by {@code <<}. */
final class MergedKeys {
  private MergedKeys() {}

  /** A key written out wins over a merged one, an earlier merged one over a later. */
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
