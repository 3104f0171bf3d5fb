package lectern.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lectern.programme.Privacy;
import lectern.programme.SafeText;

/** Finds the sessions that were added, removed or changed, the most important changes first. */
final class SessionComparison {
  private static final Comparator<SessionChange> BY_IMPORTANCE =
      Comparator.comparingInt(SessionComparison::rank)
          .thenComparing(SessionComparison::category)
          .thenComparing(change -> change.session().name().number().orElse(Integer.MAX_VALUE))
          .thenComparing(change -> change.session().name().title())
          .thenComparing(change -> change.session().file());

  private SessionComparison() {}

  static List<SessionChange> of(List<SessionPair> pairs, Privacy privacy) {
    List<SessionChange> all = new ArrayList<>();
    for (SessionPair pair : pairs) {
      if (pair.before().isEmpty()) {
        all.add(new SessionChange.Added(pair.after().orElseThrow().summary()));
      } else if (pair.after().isEmpty()) {
        all.add(new SessionChange.Removed(pair.before().get().summary()));
      } else {
        changed(pair.before().get(), pair.after().get(), privacy).ifPresent(all::add);
      }
    }
    all.sort(BY_IMPORTANCE);
    return List.copyOf(all);
  }

  private static Optional<SessionChange> changed(
      SessionVersion before, SessionVersion after, Privacy privacy) {
    SafeText safe = new SafeText(privacy);
    List<Change> changes = new ArrayList<>(ValueComparison.of(before, after, safe));
    changes.addAll(PeopleComparison.of(before, after, privacy));
    changes.addAll(ListComparison.of(before.proposal(), after.proposal(), safe));
    changes.addAll(TextComparison.of(before.proposal(), after.proposal()));
    changes.sort(Comparator.comparing(Change::category));
    return changes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SessionChange.Changed(before.summary(), after.summary(), List.copyOf(changes)));
  }

  /** The rank of a change: sessions that do not take place first, then new ones, then others. */
  private static int rank(SessionChange change) {
    if (change instanceof SessionChange.Changed changed) {
      return changed.isWithdrawn() ? 0 : 2;
    }
    return change instanceof SessionChange.Removed ? 0 : 1;
  }

  private static ChangeCategory category(SessionChange change) {
    return change instanceof SessionChange.Changed changed
        ? changed.changes().get(0).category()
        : ChangeCategory.STATUS;
  }
}
