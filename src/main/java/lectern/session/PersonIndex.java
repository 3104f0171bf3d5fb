package lectern.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lectern.session.similarity.DisjointSets;

/**
 * An index of people. The same id or e-mail address is the same person, whatever the name;
 * different ones are different people, even with the same name. Otherwise names belong to one
 * person if they have the same key, or if one is an alias of the other. An alias that several
 * people share counts only if it is a full name: John and Jane may both be J.
 */
public final class PersonIndex {
  private final Map<String, String> persons;

  private PersonIndex(Map<String, String> persons) {
    this.persons = persons;
  }

  static PersonIndex of(List<Session> sessions) {
    List<Participant> people = new ArrayList<>();
    sessions.forEach(session -> people.addAll(session.people()));
    return ofPeople(people);
  }

  /** The index of some people. */
  public static PersonIndex ofPeople(List<Participant> people) {
    if (people.isEmpty()) {
      return new PersonIndex(Map.of());
    }
    DisjointSets<String> sets = new DisjointSets<>();
    uniteAddresses(people, sets);
    uniteNames(people, sets);
    uniteAliases(people, sets);
    return new PersonIndex(sets.roots());
  }

  /** Unites an address with the id given beside it, unless several ids have it. */
  private static void uniteAddresses(List<Participant> people, DisjointSets<String> sets) {
    Map<String, String> ids = new HashMap<>();
    Set<String> shared = new HashSet<>();
    for (Participant person : people) {
      String email = person.identity().email();
      if (!email.isEmpty()) {
        String other = ids.putIfAbsent(email, person.key());
        if (other != null && !other.equals(person.key())) {
          shared.add(email);
        }
      }
    }
    ids.keySet().removeAll(shared);
    ids.forEach((email, id) -> sets.unite(id, email));
  }

  /** Unites a name with the one person who has it; a name of several people stays by itself. */
  private static void uniteNames(List<Participant> people, DisjointSets<String> sets) {
    Map<String, Set<String>> namesakes = new HashMap<>();
    for (Participant person : people) {
      if (PersonIdentity.isMarked(person.key())) {
        namesakes
            .computeIfAbsent(person.identity().nameKey(), none -> new HashSet<>(2))
            .add(sets.root(person.key()));
      }
    }
    namesakes.forEach(
        (name, marks) -> {
          if (marks.size() == 1) {
            sets.unite(name, marks.iterator().next());
          }
        });
  }

  private static void uniteAliases(List<Participant> people, DisjointSets<String> sets) {
    Map<String, String> owners = new HashMap<>();
    Set<String> shared = new HashSet<>();
    for (Participant person : people) {
      for (String written : person.aliases()) {
        String alias = PersonName.key(written);
        String owner = owners.putIfAbsent(alias, person.key());
        if (isFullName(alias)) {
          sets.unite(person.key(), alias);
        } else if (owner != null && !owner.equals(person.key())) {
          shared.add(alias);
        }
      }
    }
    owners.keySet().removeAll(shared);
    owners.forEach((alias, owner) -> sets.unite(owner, alias));
  }

  /** Returns whether a name has two words or more, none of them an initial. */
  private static boolean isFullName(String name) {
    int letters = 0;
    int words = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean isEnd = i == name.length() || name.charAt(i) == ' ';
      if (isEnd && letters < 2) {
        return false;
      }
      words += isEnd ? 1 : 0;
      letters = isEnd ? 0 : letters + (Character.isLetter(name.charAt(i)) ? 1 : 0);
    }
    return words > 1;
  }

  /**
   * Returns the key of a person, the same for each known spelling of the name.
   *
   * @param key the key of any spelling
   */
  public String of(String key) {
    return persons.getOrDefault(key, key);
  }
}
