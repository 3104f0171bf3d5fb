package lectern.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lectern.check.PersonName;
import lectern.programme.Privacy;
import lectern.programme.SafeText;
import lectern.proposal.Role;

/** Compares who takes part in a session, and as what. */
final class PeopleComparison {
  private final Identity identity;
  private final DetailComparison details;
  private final SafeText safe;
  private final List<Seat> left = new ArrayList<>();
  private final List<Seat> came = new ArrayList<>();
  private final Set<Change> others = new LinkedHashSet<>();

  private PeopleComparison(Identity identity, Privacy privacy, SafeText safe) {
    this.identity = identity;
    this.details = new DetailComparison(privacy, safe);
    this.safe = safe;
  }

  static List<Change> of(Matching.Pair pair, Privacy privacy, SafeText safe) {
    List<Role> roles = Seat.knownRoles(pair);
    Identity identity = Identity.of(pair.before().session(), pair.after().session());
    PeopleComparison comparison = new PeopleComparison(identity, privacy, safe);
    Map<String, List<Seat>> before = comparison.byPerson(Seat.of(pair.before(), roles));
    Map<String, List<Seat>> after = comparison.byPerson(Seat.of(pair.after(), roles));
    before.forEach(
        (person, seats) -> comparison.compare(seats, after.getOrDefault(person, List.of())));
    after.forEach(
        (person, seats) -> {
          if (!before.containsKey(person)) {
            comparison.came.addAll(oneARole(seats));
          }
        });
    List<Change> changes = comparison.exchanges(roles);
    changes.addAll(comparison.others);
    return changes;
  }

  private Map<String, List<Seat>> byPerson(List<Seat> seats) {
    Map<String, List<Seat>> people = new LinkedHashMap<>();
    for (Seat seat : seats) {
      people.computeIfAbsent(identity.of(seat.key()), none -> new ArrayList<>()).add(seat);
    }
    return people;
  }

  private static List<Seat> oneARole(List<Seat> seats) {
    Map<Role, Seat> roles = new LinkedHashMap<>();
    seats.forEach(seat -> roles.putIfAbsent(seat.role(), seat));
    return List.copyOf(roles.values());
  }

  /** Compares the seats of one person. */
  private void compare(List<Seat> before, List<Seat> after) {
    List<Seat> lost = new ArrayList<>();
    List<Seat> gained = new ArrayList<>(oneARole(after));
    for (Seat old : oneARole(before)) {
      Optional<Seat> now = gained.stream().filter(seat -> seat.role() == old.role()).findFirst();
      if (now.isPresent()) {
        gained.remove(now.get());
        others.addAll(details.of(old, now.get()));
      } else {
        lost.add(old);
      }
    }
    respelt(before, after);
    int changed = Math.min(lost.size(), gained.size());
    for (int i = 0; i < changed; i++) {
      Seat now = gained.get(i);
      others.add(new Change.ChangedRole(safe.line(now.name()), lost.get(i).role(), now.role()));
      others.addAll(details.of(lost.get(i), now));
    }
    left.addAll(lost.subList(changed, lost.size()));
    came.addAll(gained.subList(changed, gained.size()));
  }

  /** Tells once of a person that the name is written as it was nowhere before. */
  private void respelt(List<Seat> before, List<Seat> after) {
    Set<String> olds = names(before);
    Set<String> nows = names(after);
    List<String> fresh = nows.stream().filter(name -> !olds.contains(name)).toList();
    List<String> dropped = olds.stream().filter(name -> !nows.contains(name)).toList();
    if (!before.isEmpty() && !after.isEmpty() && !(fresh.isEmpty() && dropped.isEmpty())) {
      String old = dropped.isEmpty() ? olds.iterator().next() : dropped.get(0);
      String now = fresh.isEmpty() ? nows.iterator().next() : fresh.get(0);
      others.add(new Change.Respelt(safe.line(old), safe.line(now)));
    }
  }

  private static Set<String> names(List<Seat> seats) {
    Set<String> names = new LinkedHashSet<>();
    seats.forEach(seat -> names.add(Sameness.plain(seat.name())));
    return names;
  }

  /** Who left and who came, role by role; one for the other where that is said or clear. */
  private List<Change> exchanges(List<Role> roles) {
    List<Change> changes = new ArrayList<>();
    for (Role role : roles) {
      List<Seat> leaving = new ArrayList<>(left.stream().filter(s -> s.role() == role).toList());
      List<Seat> coming = new ArrayList<>(came.stream().filter(s -> s.role() == role).toList());
      for (Seat seat : List.copyOf(coming)) {
        Optional<Seat> replaced =
            seat.person()
                .replaces()
                .value()
                .map(name -> identity.of(PersonName.key(name)))
                .flatMap(
                    key ->
                        leaving.stream()
                            .filter(old -> identity.of(old.key()).equals(key))
                            .findFirst());
        if (replaced.isPresent()) {
          leaving.remove(replaced.get());
          coming.remove(seat);
          changes.add(replaced(role, replaced.get(), seat, true));
        }
      }
      if (leaving.size() == 1 && coming.size() == 1) {
        changes.add(replaced(role, leaving.get(0), coming.get(0), false));
      } else {
        coming.forEach(seat -> changes.add(new Change.Came(role, safe.line(seat.name()))));
        leaving.forEach(seat -> changes.add(new Change.Left(role, safe.line(seat.name()))));
      }
    }
    return changes;
  }

  private Change replaced(Role role, Seat old, Seat now, boolean isStated) {
    return new Change.Replaced(role, safe.line(old.name()), safe.line(now.name()), isStated);
  }
}
