package lectern.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lectern.programme.Privacy;
import lectern.programme.SafeText;
import lectern.proposal.Role;
import lectern.session.PersonName;

/** Compares who takes part in a session, and as what. */
final class PeopleComparison {
  private final Identity identity;
  private final DetailComparison details;
  private final SafeText safe;
  private final List<RoleHolder> left = new ArrayList<>();
  private final List<RoleHolder> came = new ArrayList<>();
  private final Set<Change> others = new LinkedHashSet<>();

  private PeopleComparison(Identity identity, Privacy privacy, SafeText safe) {
    this.identity = identity;
    this.details = new DetailComparison(privacy, safe);
    this.safe = safe;
  }

  static List<Change> of(Matching.Pair pair, Privacy privacy, SafeText safe) {
    List<Role> roles = RoleHolder.knownRoles(pair);
    Identity identity = Identity.of(pair.before().session(), pair.after().session());
    PeopleComparison comparison = new PeopleComparison(identity, privacy, safe);
    Map<String, List<RoleHolder>> before = comparison.byPerson(RoleHolder.of(pair.before(), roles));
    Map<String, List<RoleHolder>> after = comparison.byPerson(RoleHolder.of(pair.after(), roles));
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

  private Map<String, List<RoleHolder>> byPerson(List<RoleHolder> seats) {
    Map<String, List<RoleHolder>> people = new LinkedHashMap<>();
    for (RoleHolder holder : seats) {
      people.computeIfAbsent(identity.of(holder.key()), none -> new ArrayList<>()).add(holder);
    }
    return people;
  }

  private static List<RoleHolder> oneARole(List<RoleHolder> seats) {
    Map<Role, RoleHolder> roles = new LinkedHashMap<>();
    seats.forEach(holder -> roles.putIfAbsent(holder.role(), holder));
    return List.copyOf(roles.values());
  }

  /** Compares the seats of one person. */
  private void compare(List<RoleHolder> before, List<RoleHolder> after) {
    List<RoleHolder> lost = new ArrayList<>();
    List<RoleHolder> gained = new ArrayList<>(oneARole(after));
    for (RoleHolder old : oneARole(before)) {
      Optional<RoleHolder> now =
          gained.stream().filter(holder -> holder.role() == old.role()).findFirst();
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
      RoleHolder now = gained.get(i);
      others.add(new Change.ChangedRole(safe.line(now.name()), lost.get(i).role(), now.role()));
      others.addAll(details.of(lost.get(i), now));
    }
    left.addAll(lost.subList(changed, lost.size()));
    came.addAll(gained.subList(changed, gained.size()));
  }

  /** Tells once of a person that the name is written as it was nowhere before. */
  private void respelt(List<RoleHolder> before, List<RoleHolder> after) {
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

  private static Set<String> names(List<RoleHolder> seats) {
    Set<String> names = new LinkedHashSet<>();
    seats.forEach(holder -> names.add(TextEquality.plain(holder.name())));
    return names;
  }

  /** The people who left and came, by role; as replacements where that is stated or clear. */
  private List<Change> exchanges(List<Role> roles) {
    List<Change> changes = new ArrayList<>();
    for (Role role : roles) {
      List<RoleHolder> leaving =
          new ArrayList<>(left.stream().filter(s -> s.role() == role).toList());
      List<RoleHolder> coming =
          new ArrayList<>(came.stream().filter(s -> s.role() == role).toList());
      for (RoleHolder holder : List.copyOf(coming)) {
        Optional<RoleHolder> replaced =
            holder
                .person()
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
          coming.remove(holder);
          changes.add(replaced(role, replaced.get(), holder, true));
        }
      }
      if (leaving.size() == 1 && coming.size() == 1) {
        changes.add(replaced(role, leaving.get(0), coming.get(0), false));
      } else {
        coming.forEach(holder -> changes.add(new Change.Came(role, safe.line(holder.name()))));
        leaving.forEach(holder -> changes.add(new Change.Left(role, safe.line(holder.name()))));
      }
    }
    return changes;
  }

  private Change replaced(Role role, RoleHolder old, RoleHolder now, boolean isStated) {
    return new Change.Replaced(role, safe.line(old.name()), safe.line(now.name()), isStated);
  }
}
