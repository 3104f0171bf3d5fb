package lectern.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import lectern.check.Disclosure;
import lectern.check.Finding;
import lectern.check.Registry;
import lectern.check.Rule;
import lectern.programme.Privacy;
import lectern.programme.SafeText;
import lectern.source.SourceRange;

/**
 * Finds the findings that are new and those that are resolved. A finding stays the same while its
 * rule and the sessions that it is about do, wherever it is in the file and whatever its message.
 */
final class FindingComparison {
  private static final Comparator<FindingChange> BY_LEVEL =
      Comparator.comparing((FindingChange finding) -> !finding.isNew())
          .thenComparing(FindingChange::level)
          .thenComparing(FindingChange::rule);

  private final Privacy privacy;
  private final SafeText safe;
  private final List<FindingChange> shown = new ArrayList<>();
  private int withheld;

  private FindingComparison(Privacy privacy) {
    this.privacy = privacy;
    this.safe = new SafeText(privacy);
  }

  /**
   * The identity of a finding.
   *
   * @param session the index of its session among all pairs
   * @param related the indexes of the other sessions that it is about
   */
  private record Key(String rule, int session, Set<Integer> related) {}

  /** A finding with its session and the other sessions that it is about. */
  private record Located(Finding finding, SessionVersion session, List<SessionVersion> related) {}

  static FindingChange.All of(
      List<Matching.Pair> pairs, State before, State after, Privacy privacy) {
    Map<Key, List<Located>> olds = byKey(before, indexes(pairs, Matching.Pair::before));
    Map<Key, List<Located>> news = byKey(after, indexes(pairs, Matching.Pair::after));
    FindingComparison comparison = new FindingComparison(privacy);
    news.forEach(
        (key, found) -> comparison.add(true, surplus(found, olds.getOrDefault(key, List.of()))));
    olds.forEach(
        (key, found) -> comparison.add(false, surplus(found, news.getOrDefault(key, List.of()))));
    comparison.shown.sort(BY_LEVEL);
    return new FindingChange.All(List.copyOf(comparison.shown), comparison.withheld);
  }

  private static Map<SourceRange, Integer> indexes(
      List<Matching.Pair> pairs, Function<Matching.Pair, Optional<SessionVersion>> side) {
    Map<SourceRange, Integer> indexes = new HashMap<>();
    for (int i = 0; i < pairs.size(); i++) {
      int index = i;
      side.apply(pairs.get(i)).ifPresent(session -> indexes.put(session.head(), index));
    }
    return indexes;
  }

  /** The findings of a state, without those about a session that is not compared. */
  private static Map<Key, List<Located>> byKey(State state, Map<SourceRange, Integer> indexes) {
    Map<Key, List<Located>> keys = new LinkedHashMap<>();
    for (Finding finding : state.findings()) {
      Map<Integer, SessionVersion> related = new TreeMap<>();
      for (SourceRange range : finding.related()) {
        state.at(range).ifPresent(other -> related.putIfAbsent(index(other, indexes), other));
      }
      Optional<SessionVersion> session = state.at(finding.range());
      int index = session.map(known -> index(known, indexes)).orElse(-1);
      if (index >= 0 && !related.containsKey(-1)) {
        keys.computeIfAbsent(
                new Key(finding.rule(), index, Set.copyOf(related.keySet())),
                none -> new ArrayList<>())
            .add(new Located(finding, session.orElseThrow(), List.copyOf(related.values())));
      }
    }
    return keys;
  }

  private static int index(SessionVersion session, Map<SourceRange, Integer> indexes) {
    return indexes.getOrDefault(session.head(), -1);
  }

  /** The findings in excess of the others, preferably those with a message that no other has. */
  private static List<Located> surplus(List<Located> found, List<Located> others) {
    int count = Math.max(0, found.size() - others.size());
    Map<String, Integer> messages = new HashMap<>();
    others.forEach(other -> messages.merge(other.finding().message(), 1, Integer::sum));
    List<Located> fresh = new ArrayList<>(found);
    fresh.removeIf(one -> messages.merge(one.finding().message(), -1, Integer::sum) >= 0);
    return fresh.subList(fresh.size() - count, fresh.size());
  }

  private void add(boolean isNew, List<Located> all) {
    for (Located located : all) {
      Finding finding = located.finding();
      Rule rule = Registry.find(finding.rule()).orElseThrow();
      if (privacy == Privacy.PUBLIC && rule.disclosure() == Disclosure.NONE) {
        withheld++;
      } else {
        shown.add(
            new FindingChange(
                isNew,
                finding.rule(),
                finding.level(),
                rule.documentation().summary(),
                message(finding, rule),
                located.session().summary(),
                located.related().stream().map(SessionVersion::summary).toList()));
      }
    }
  }

  private Optional<String> message(Finding finding, Rule rule) {
    return privacy == Privacy.PRIVATE || rule.disclosure() == Disclosure.FULL
        ? Optional.of(safe.line(finding.message()))
        : Optional.empty();
  }
}
