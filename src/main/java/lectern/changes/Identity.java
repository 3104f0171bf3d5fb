package lectern.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lectern.session.Participant;
import lectern.session.PersonIndex;
import lectern.session.PersonName;
import lectern.session.Programme;
import lectern.session.Session;
import lectern.session.spelling.NameVariants;
import lectern.session.spelling.Spelling;
import lectern.session.spelling.WrittenName;

/** The people of two states of one session, matched even where a name is spelled differently. */
final class Identity {
  private final PersonIndex aliases;
  private final Map<String, String> variants;

  private Identity(PersonIndex aliases, Map<String, String> variants) {
    this.aliases = aliases;
    this.variants = variants;
  }

  static Identity of(Session before, Session after) {
    PersonIndex aliases = Programme.of(List.of(before, after)).people();
    Map<String, String> variants = new HashMap<>();
    // Nearly always all names are the same, and need no closer look.
    if (!keys(before).equals(keys(after))) {
      for (List<WrittenName> names : NameVariants.of(List.of(before, after))) {
        addVariants(keys(names, aliases), replacements(after, aliases), variants);
      }
    }
    return new Identity(aliases, variants);
  }

  private static Set<String> keys(Session session) {
    Set<String> keys = new HashSet<>();
    session.people().forEach(person -> keys.add(person.key()));
    return keys;
  }

  private static List<String> keys(List<WrittenName> names, PersonIndex aliases) {
    List<String> keys = new ArrayList<>();
    for (WrittenName name : names) {
      for (Spelling spelling : name.spellings()) {
        keys.add(aliases.of(PersonName.key(spelling.name())));
      }
    }
    return keys;
  }

  private record Replacement(String came, String left) {}

  private static Set<Replacement> replacements(Session session, PersonIndex aliases) {
    Set<Replacement> replacements = new HashSet<>();
    for (Participant person : session.people()) {
      Optional<String> left = person.replaces().map(aliases::of);
      left.ifPresent(key -> replacements.add(new Replacement(aliases.of(person.key()), key)));
    }
    return replacements;
  }

  /** Spellings are one person's, unless one is said to replace the other. */
  private static void addVariants(
      List<String> keys, Set<Replacement> replacements, Map<String, String> variants) {
    for (Replacement replacement : replacements) {
      if (keys.contains(replacement.came()) && keys.contains(replacement.left())) {
        return;
      }
    }
    keys.forEach(key -> variants.put(key, keys.get(0)));
  }

  /**
   * Returns the key of a person.
   *
   * @param key of any spelling of the name
   */
  String of(String key) {
    String person = aliases.of(key);
    return variants.getOrDefault(person, person);
  }
}
