package lectern.changes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
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

/** Compares the people of a session, their roles and details. */
final class PeopleComparison {
  private final Identity identity;
  private final DetailComparison details;
  private final SafeText safe;
  private final List<RoleHolder> removed = new ArrayList<>();
  private final List<RoleHolder> added = new ArrayList<>();
  // A set, since what changed in several roles of a person is one change.
  private final Set<Change> changes = new LinkedHashSet<>();

  private PeopleComparison(Identity identity, Privacy privacy) {
    this.identity = identity;
    this.safe = new SafeText(privacy);
    this.details = new DetailComparison(privacy, safe);
  }

  static List<Change> of(SessionVersion before, SessionVersion after, Privacy privacy) {
    Identity identity = Identity.of(before.session(), after.session());
    PeopleComparison comparison = new PeopleComparison(identity, privacy);
    List<Role> roles =
        Role.LIST.stream()
            .filter(role -> RoleHolder.areKnown(before, role) && RoleHolder.areKnown(after, role))
            .toList();
    Map<String, List<RoleHolder>> olds = comparison.byPerson(RoleHolder.of(before, roles));
    Map<String, List<RoleHolder>> news = comparison.byPerson(RoleHolder.of(after, roles));
    Set<String> people = new LinkedHashSet<>(olds.keySet());
    people.addAll(news.keySet());
    for (String person : people) {
      comparison.compare(
          olds.getOrDefault(person, List.of()), news.getOrDefault(person, List.of()));
    }
    roles.forEach(comparison::exchange);
    return List.copyOf(comparison.changes);
  }

  private Map<String, List<RoleHolder>> byPerson(List<RoleHolder> holders) {
    Map<String, List<RoleHolder>> people = new LinkedHashMap<>();
    for (RoleHolder holder : holders) {
      people.computeIfAbsent(identity.of(holder.key()), none -> new ArrayList<>()).add(holder);
    }
    return people;
  }

  private static Map<Role, RoleHolder> byRole(List<RoleHolder> holders) {
    Map<Role, RoleHolder> roles = new EnumMap<>(Role.class);
    holders.forEach(holder -> roles.putIfAbsent(holder.role(), holder));
    return roles;
  }

  /** Compares all roles of one person. A role given up for another one is a change of roles. */
  private void compare(List<RoleHolder> before, List<RoleHolder> after) {
    compareNames(names(before), names(after));
    Map<Role, RoleHolder> lost = byRole(before);
    Map<Role, RoleHolder> gained = byRole(after);
    for (RoleHolder old : List.copyOf(lost.values())) {
      Optional.ofNullable(gained.remove(old.role()))
          .ifPresent(
              now -> {
                lost.remove(old.role());
                changes.addAll(details.of(old, now));
              });
    }
    Iterator<RoleHolder> olds = lost.values().iterator();
    Iterator<RoleHolder> news = gained.values().iterator();
    while (olds.hasNext() && news.hasNext()) {
      RoleHolder old = olds.next();
      RoleHolder now = news.next();
      changes.add(new Change.RoleChanged(safe.line(now.name()), old.role(), now.role()));
      changes.addAll(details.of(old, now));
    }
    olds.forEachRemaining(removed::add);
    news.forEachRemaining(added::add);
  }

  private static Set<String> names(List<RoleHolder> holders) {
    Set<String> names = new LinkedHashSet<>();
    holders.forEach(holder -> names.add(TextEquality.plain(holder.name())));
    return names;
  }

  private void compareNames(Set<String> before, Set<String> after) {
    if (!before.isEmpty() && !after.isEmpty() && !before.equals(after)) {
      changes.add(
          new Change.NameRespelled(
              safe.line(firstNotIn(after, before)), safe.line(firstNotIn(before, after))));
    }
  }

  /** The first name that is not among others; the first of all if there is none. */
  private static String firstNotIn(Set<String> others, Set<String> names) {
    return names.stream()
        .filter(name -> !others.contains(name))
        .findFirst()
        .orElseGet(() -> names.iterator().next());
  }

  /**
   * Reports who was removed from a role and added in it, or replaced if that is stated or clear.
   */
  private void exchange(Role role) {
    List<RoleHolder> leaving = in(role, removed);
    List<RoleHolder> coming = in(role, added);
    for (RoleHolder now : List.copyOf(coming)) {
      Optional<RoleHolder> old = leaving.stream().filter(left -> replaces(now, left)).findFirst();
      if (old.isPresent()) {
        leaving.remove(old.get());
        coming.remove(now);
        add(role, old, Optional.of(now), true);
      }
    }
    if (leaving.size() == 1 && coming.size() == 1) {
      add(role, Optional.of(leaving.get(0)), Optional.of(coming.get(0)), false);
    } else {
      coming.forEach(now -> add(role, Optional.empty(), Optional.of(now), false));
      leaving.forEach(old -> add(role, Optional.of(old), Optional.empty(), false));
    }
  }

  private static List<RoleHolder> in(Role role, List<RoleHolder> holders) {
    return new ArrayList<>(holders.stream().filter(holder -> holder.role() == role).toList());
  }

  private boolean replaces(RoleHolder now, RoleHolder old) {
    return now.person()
        .replaces()
        .value()
        .map(name -> identity.of(PersonName.key(name)))
        .equals(Optional.of(identity.of(old.key())));
  }

  private void add(
      Role role, Optional<RoleHolder> old, Optional<RoleHolder> now, boolean isStated) {
    changes.add(
        new Change.PersonChanged(
            role,
            old.map(holder -> safe.line(holder.name())),
            now.map(holder -> safe.line(holder.name())),
            isStated));
  }
}
