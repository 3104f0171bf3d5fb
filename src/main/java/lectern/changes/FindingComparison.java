package lectern.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lectern.check.Finding;
import lectern.check.Registry;
import lectern.programme.Privacy;
import lectern.programme.SafeText;

/** Finds which findings are new and which are gone. */
final class FindingComparison {
  /** Rules that tell private data of people by finding something. */
  private static final Set<String> ABOUT_PRIVATE_DATA =
      Set.of(
          "diversity/gender",
          "diversity/youth",
          "people/confirmed",
          "people/country-region",
          "people/onsite-presence",
          "vocabulary/unknown-country");

  /** Messages of this group have names, rooms and times in them, and nothing else of people. */
  private static final String TELLABLE = "programme/";

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
    List<String> messages =
        new ArrayList<>(others.stream().map(other -> other.finding().message()).toList());
    List<FoundIn> fresh = new ArrayList<>();
    for (FoundIn one : found) {
      if (!messages.remove(one.finding().message())) {
        fresh.add(one);
      }
    }
    return fresh.subList(fresh.size() - count, fresh.size());
  }

  private void tell(boolean isNew, List<FoundIn> all) {
    for (FoundIn found : all) {
      Finding finding = found.finding();
      if (privacy == Privacy.PUBLIC && ABOUT_PRIVATE_DATA.contains(finding.rule())) {
        withheld++;
      } else {
        told.add(
            new FindingChange(
                isNew,
                finding.rule(),
                finding.level(),
                Registry.find(finding.rule()).orElseThrow().documentation().summary(),
                message(finding),
                found.session().subject(),
                found.related().stream().map(SessionVersion::subject).toList()));
      }
    }
  }

  private Optional<String> message(Finding finding) {
    return privacy == Privacy.PRIVATE || finding.rule().startsWith(TELLABLE)
        ? Optional.of(safe.line(finding.message()))
        : Optional.empty();
  }
}
