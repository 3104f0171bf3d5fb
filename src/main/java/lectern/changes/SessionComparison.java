package lectern.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lectern.programme.Privacy;
import lectern.programme.SafeText;

/** Compares the sessions of two states, the most important changes first. */
final class SessionComparison {
  private static final Comparator<SessionChange> BY_IMPORTANCE =
      Comparator.comparing(SessionChange::kind)
          .thenComparing(SessionComparison::category)
          .thenComparing(change -> change.session().name().number().orElse(Integer.MAX_VALUE))
          .thenComparing(change -> change.session().name().title())
          .thenComparing(change -> change.session().file());

  private SessionComparison() {}

  static List<SessionChange> of(List<Matching.Pair> pairs, Privacy privacy) {
    List<SessionChange> all = new ArrayList<>();
    for (Matching.Pair pair : pairs) {
      List<Change> changes = changes(pair, privacy);
      boolean isInBoth = pair.before().isPresent() && pair.after().isPresent();
      if (!isInBoth || !changes.isEmpty()) {
        all.add(
            new SessionChange(
                kind(pair, changes),
                pair.before().map(SessionVersion::summary),
                pair.after().map(SessionVersion::summary),
                changes));
      }
    }
    all.sort(BY_IMPORTANCE);
    return List.copyOf(all);
  }

  private static SessionChange.Kind kind(Matching.Pair pair, List<Change> changes) {
    if (pair.before().isEmpty()) {
      return SessionChange.Kind.ADDED;
    }
    if (pair.after().isEmpty()) {
      return SessionChange.Kind.REMOVED;
    }
    SessionVersion before = pair.before().get();
    SessionVersion after = pair.after().get();
    if (before.session().isActive() && !after.session().isActive()) {
      return after.session().isWithdrawn()
          ? SessionChange.Kind.WITHDRAWN
          : SessionChange.Kind.DECLINED;
    }
    Set<ChangeCategory> categories = EnumSet.noneOf(ChangeCategory.class);
    changes.forEach(change -> categories.add(change.category()));
    if (categories.contains(ChangeCategory.TIME) && before.summary().slot().isEmpty()) {
      return SessionChange.Kind.SCHEDULED;
    }
    boolean hasOtherRoom =
        categories.contains(ChangeCategory.ROOM) && before.summary().room().isPresent();
    return categories.contains(ChangeCategory.TIME) || hasOtherRoom
        ? SessionChange.Kind.MOVED
        : SessionChange.Kind.CHANGED;
  }

  private static List<Change> changes(Matching.Pair pair, Privacy privacy) {
    if (pair.before().isEmpty() || pair.after().isEmpty()) {
      return List.of();
    }
    SessionVersion before = pair.before().get();
    SessionVersion after = pair.after().get();
    SafeText safe = new SafeText(privacy);
    List<Change> changes = new ArrayList<>(ValueComparison.of(before, after, safe));
    changes.addAll(PeopleComparison.of(before, after, privacy));
    changes.addAll(ListComparison.of(before.proposal(), after.proposal(), safe));
    changes.addAll(TextComparison.of(before.proposal(), after.proposal(), safe));
    changes.sort(Comparator.comparing(Change::category));
    return List.copyOf(changes);
  }

  private static ChangeCategory category(SessionChange change) {
    return change.changes().isEmpty() ? ChangeCategory.TIME : change.changes().get(0).category();
  }
}
