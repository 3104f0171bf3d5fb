package lectern.session;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lectern.session.similarity.DisjointSets;

/**
 * An index of people by name. Names belong to one person if they differ only in capitals, accents
 * and spaces, or if one is an alias of the other. An alias that several people share counts only if
 * it is a full name: John and Jane may both be J.
 */
public final class PersonIndex {
  private final Map<String, String> persons;

  private PersonIndex(Map<String, String> persons) {
    this.persons = persons;
  }

  static PersonIndex of(List<Session> sessions) {
    DisjointSets<String> sets = new DisjointSets<>();
    Map<String, String> owners = new HashMap<>();
    Set<String> shared = new HashSet<>();
    for (Session session : sessions) {
      for (Participant person : session.people()) {
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
    }
    owners.keySet().removeAll(shared);
    owners.forEach((alias, owner) -> sets.unite(owner, alias));
    return new PersonIndex(sets.roots());
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
