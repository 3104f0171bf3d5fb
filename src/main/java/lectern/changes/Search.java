package lectern.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** The sessions of two states that have not found each other yet, and those that have. */
final class Search {
  private final List<SessionVersion> olds;
  private final List<SessionVersion> news;
  private final Set<Integer> lost = new LinkedHashSet<>();
  private final Set<Integer> fresh = new LinkedHashSet<>();
  private final Map<Integer, Integer> found = new LinkedHashMap<>();

  /** None have. */
  Search(List<SessionVersion> olds, List<SessionVersion> news) {
    this.olds = olds;
    this.news = news;
    for (int i = 0; i < olds.size(); i++) {
      lost.add(i);
    }
    for (int i = 0; i < news.size(); i++) {
      fresh.add(i);
    }
  }

  /** The unmatched sessions of the old state, by index. */
  List<Integer> lost() {
    return List.copyOf(lost);
  }

  /** The unmatched sessions of the new state, by index. */
  List<Integer> fresh() {
    return List.copyOf(fresh);
  }

  /** The session of the old state for each of the new state. */
  Optional<Integer> of(int index) {
    return Optional.ofNullable(found.get(index));
  }

  /** The two are one session. */
  void pair(int old, int now) {
    lost.remove(old);
    fresh.remove(now);
    found.put(now, old);
  }

  /**
   * Pairs the sessions that agree in something. Where several do, those come first that agree in
   * more, and then, as the last of them, one that is left alone on both sides.
   *
   * @param key what they agree in; sessions that have none are left
   * @param traits what tells several apart, the strongest first
   * @param mayBeOne whether two that are left alone may be one
   */
  <K> void pairBy(
      Function<SessionVersion, Optional<K>> key,
      List<Function<SessionVersion, String>> traits,
      BiPredicate<SessionVersion, SessionVersion> mayBeOne) {
    Map<K, List<Integer>> before = index(lost, olds, key);
    index(fresh, news, key)
        .forEach(
            (shared, candidates) -> {
              List<Integer> others = before.getOrDefault(shared, new ArrayList<>());
              if (others.size() > 1 || candidates.size() > 1) {
                traits.forEach(trait -> pairSame(others, candidates, trait));
              }
              if (others.size() == 1
                  && candidates.size() == 1
                  && mayBeOne.test(olds.get(others.get(0)), news.get(candidates.get(0)))) {
                pair(others.get(0), candidates.get(0));
              }
            });
  }

  private static <K> Map<K, List<Integer>> index(
      Set<Integer> left, List<SessionVersion> sessions, Function<SessionVersion, Optional<K>> key) {
    Map<K, List<Integer>> index = new LinkedHashMap<>();
    for (int i : left) {
      key.apply(sessions.get(i))
          .ifPresent(known -> index.computeIfAbsent(known, none -> new ArrayList<>()).add(i));
    }
    return index;
  }

  /** Pairs the first on each side that have the same trait, and takes them out. */
  private void pairSame(
      List<Integer> others, List<Integer> candidates, Function<SessionVersion, String> trait) {
    Map<String, Integer> first = new LinkedHashMap<>();
    others.forEach(i -> first.putIfAbsent(trait.apply(olds.get(i)), i));
    for (Integer candidate : List.copyOf(candidates)) {
      Integer other = first.remove(trait.apply(news.get(candidate)));
      if (other != null) {
        pair(other, candidate);
        others.remove(other);
        candidates.remove(candidate);
      }
    }
  }
}
