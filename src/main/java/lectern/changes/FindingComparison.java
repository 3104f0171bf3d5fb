package lectern.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.check.Disclosure;
import lectern.check.Finding;
import lectern.check.Registry;
import lectern.check.Rule;
import lectern.programme.Privacy;
import lectern.programme.SafeText;

/** Finds which findings are new and which are gone. */
final class FindingComparison {
  private static final Comparator<FindingChange> BY_WEIGHT =
      Comparator.comparing((FindingChange finding) -> !finding.isNew())
          .thenComparing(FindingChange::level)
          .thenComparing(FindingChange::rule);

  private final Privacy privacy;
  private final SafeText safe;
  private final List<FindingChange> told = new ArrayList<>();
  private int withheld;

  private FindingComparison(Privacy privacy) {
    this.privacy = privacy;
    this.safe = new SafeText(privacy);
  }

  /**
   * Compares.
   *
   * @param before the findings of the sessions that are compared
   * @param after the same for the other state
   */
  static FindingChange.All of(List<FoundIn> before, List<FoundIn> after, Privacy privacy) {
    FindingComparison comparison = new FindingComparison(privacy);
    Map<FoundIn.Kind, List<FoundIn>> olds = byKind(before);
    Map<FoundIn.Kind, List<FoundIn>> news = byKind(after);
    news.forEach(
        (kind, found) -> comparison.tell(true, surplus(found, olds.getOrDefault(kind, List.of()))));
    olds.forEach(
        (kind, found) ->
            comparison.tell(false, surplus(found, news.getOrDefault(kind, List.of()))));
    comparison.told.sort(BY_WEIGHT);
    return new FindingChange.All(List.copyOf(comparison.told), comparison.withheld);
  }

  private static Map<FoundIn.Kind, List<FoundIn>> byKind(List<FoundIn> all) {
    Map<FoundIn.Kind, List<FoundIn>> kinds = new LinkedHashMap<>();
    for (FoundIn found : all) {
      kinds.computeIfAbsent(found.kind(), none -> new ArrayList<>()).add(found);
    }
    return kinds;
  }

  /** As many as there are more than others; those rather that say what none of the others says. */
  private static List<FoundIn> surplus(List<FoundIn> found, List<FoundIn> others) {
    int count = found.size() - others.size();
    if (count <= 0) {
      return List.of();
    }
    Map<String, Integer> messages = new HashMap<>();
    for (FoundIn other : others) {
      messages.merge(other.finding().message(), 1, Integer::sum);
    }
    List<FoundIn> fresh = new ArrayList<>();
    for (FoundIn one : found) {
      if (messages.merge(one.finding().message(), -1, Integer::sum) < 0) {
        fresh.add(one);
      }
    }
    return fresh.subList(fresh.size() - count, fresh.size());
  }

  private void tell(boolean isNew, List<FoundIn> all) {
    for (FoundIn found : all) {
      Finding finding = found.finding();
      Rule rule = Registry.find(finding.rule()).orElseThrow();
      if (privacy == Privacy.PUBLIC && rule.disclosure() == Disclosure.NONE) {
        withheld++;
      } else {
        told.add(
            new FindingChange(
                isNew,
                finding.rule(),
                finding.level(),
                rule.documentation().summary(),
                message(finding, rule),
                found.session().subject(),
                found.related().stream().map(SessionVersion::subject).toList()));
      }
    }
  }

  private Optional<String> message(Finding finding, Rule rule) {
    return privacy == Privacy.PRIVATE || rule.disclosure() == Disclosure.FULL
        ? Optional.of(safe.line(finding.message()))
        : Optional.empty();
  }
}
