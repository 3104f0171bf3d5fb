package lectern.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lectern.session.Participant;
import lectern.session.PersonIdentity;
import lectern.session.PersonIndex;
import lectern.session.PersonName;
import lectern.session.Programme;
import lectern.session.Session;
import lectern.session.spelling.NameVariants;
import lectern.session.spelling.Spelling;
import lectern.session.spelling.WrittenName;

/** Identifies the people of two states of a session, even where a name is spelled differently. */
final class Identity {
  private final PersonIndex aliases;
  private final Map<String, String> variants = new HashMap<>();

  private Identity(PersonIndex aliases) {
    this.aliases = aliases;
  }

  static Identity of(Session before, Session after) {
    List<Session> both = List.of(before, after);
    Identity identity = new Identity(Programme.of(both).people());
    identity.uniteAddresses(before, after);
    // Nearly always all names are the same, and the search for variants can be skipped.
    if (!keys(before).equals(keys(after))) {
      NameVariants.of(both).forEach(names -> identity.unite(names, after));
    }
    return identity;
  }

  /**
   * Identifies the only bearer of a name before with the only one after, even if the e-mail address
   * was added, removed or changed.
   */
  private void uniteAddresses(Session before, Session after) {
    Map<String, Set<String>> olds = keysByName(before);
    keysByName(after)
        .forEach(
            (name, news) -> {
              Set<String> old = olds.getOrDefault(name, Set.of());
              if (old.size() == 1 && news.size() == 1) {
                String first = old.iterator().next();
                String second = news.iterator().next();
                if (PersonIdentity.isAddress(first) || PersonIdentity.isAddress(second)) {
                  variants.put(second, first);
                }
              }
            });
  }

  private Map<String, Set<String>> keysByName(Session session) {
    Map<String, Set<String>> keys = new HashMap<>();
    for (Participant person : session.people()) {
      keys.computeIfAbsent(person.identity().nameKey(), none -> new HashSet<>(2))
          .add(aliases.of(person.key()));
    }
    return keys;
  }

  private static Set<String> keys(Session session) {
    Set<String> keys = new HashSet<>();
    session.people().forEach(person -> keys.add(person.key()));
    return keys;
  }

  /** Identifies the bearers of several names, unless one of them is said to replace another. */
  private void unite(List<WrittenName> names, Session after) {
    List<String> keys = new ArrayList<>();
    for (WrittenName name : names) {
      for (Spelling spelling : name.spellings()) {
        keys.add(aliases.of(PersonName.key(spelling.name())));
      }
    }
    for (Participant person : after.people()) {
      if (keys.contains(aliases.of(person.key()))
          && person.replaces().map(aliases::of).filter(keys::contains).isPresent()) {
        return;
      }
    }
    keys.forEach(key -> variants.put(key, keys.get(0)));
  }

  /**
   * The key of a person, the same for all names.
   *
   * @param key the key of any of the names
   */
  String of(String key) {
    String person = aliases.of(key);
    return variants.getOrDefault(person, person);
  }
}
