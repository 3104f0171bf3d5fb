package lectern.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import lectern.source.SourceRange;

/** Findings about values that YAML aliases repeat. */
final class AliasedFindings {
  private AliasedFindings() {}

  /**
   * Returns findings without those at an alias that the value of its anchor, or an earlier alias of
   * it, has as well.
   *
   * @param aliases the range of each alias with that of the value that its anchor names
   */
  static List<Finding> without(List<Finding> findings, Map<SourceRange, SourceRange> aliases) {
    Map<String, NavigableMap<Integer, Integer>> places = new HashMap<>();
    for (Finding finding : findings) {
      places
          .computeIfAbsent(finding.rule() + finding.message(), same -> new TreeMap<>())
          .merge(finding.range().startOffset(), finding.range().endOffset(), Math::min);
    }
    Set<String> seen = new HashSet<>();
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : findings) {
      SourceRange anchor = aliases.get(finding.range());
      String same = finding.rule() + finding.message();
      if (anchor == null
          || (!isIn(anchor, places.get(same)) && seen.add(anchor.startOffset() + same))) {
        kept.add(finding);
      }
    }
    return List.copyOf(kept);
  }

  /** Returns whether any of the places, ends by starts, is in a range. */
  private static boolean isIn(SourceRange anchor, NavigableMap<Integer, Integer> places) {
    Map.Entry<Integer, Integer> first = places.ceilingEntry(anchor.startOffset());
    return first != null && first.getValue() <= anchor.endOffset();
  }
}
