package lectern.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lectern.programme.Privacy;
import lectern.programme.SafeText;

/** Finds what became of each session, those first of which it matters most. */
final class SessionComparison {
  private static final Comparator<SessionChange> BY_WEIGHT =
      Comparator.comparingInt(SessionComparison::weight)
          .thenComparing(SessionComparison::category)
          .thenComparing(change -> change.subject().number().orElse(Integer.MAX_VALUE))
          .thenComparing(change -> change.subject().title())
          .thenComparing(change -> change.subject().file());

  private SessionComparison() {}

  static List<SessionChange> of(Matching matching, Privacy privacy) {
    List<SessionChange> all = new ArrayList<>();
    matching.gone().forEach(old -> all.add(new SessionChange.Gone(old.subject())));
    matching.added().forEach(now -> all.add(new SessionChange.Added(now.subject())));
    for (Matching.Pair pair : matching.pairs()) {
      changed(pair, privacy).ifPresent(all::add);
    }
    all.sort(BY_WEIGHT);
    return List.copyOf(all);
  }

  private static Optional<SessionChange> changed(Matching.Pair pair, Privacy privacy) {
    SafeText safe = new SafeText(privacy);
    List<Change> changes = new ArrayList<>(FactComparison.of(pair, safe));
    changes.addAll(PeopleComparison.of(pair, privacy, safe));
    ReportComparison.of(pair).ifPresent(changes::add);
    changes.addAll(ListComparison.of(pair, safe));
    changes.addAll(TextComparison.of(pair));
    if (changes.isEmpty()) {
      return Optional.empty();
    }
    changes.sort(Comparator.comparing(Change::category));
    return Optional.of(
        new SessionChange.Changed(
            pair.before().subject(), pair.after().subject(), List.copyOf(changes)));
  }

  /** First what does not take place, then what is new, then the rest. */
  private static int weight(SessionChange change) {
    if (change instanceof SessionChange.Changed changed) {
      return changed.isWithdrawn() ? 0 : 2;
    }
    return change instanceof SessionChange.Gone ? 0 : 1;
  }

  /** The category of its most important change. */
  private static ChangeCategory category(SessionChange change) {
    return change instanceof SessionChange.Changed changed
        ? changed.changes().get(0).category()
        : ChangeCategory.STATUS;
  }
}
