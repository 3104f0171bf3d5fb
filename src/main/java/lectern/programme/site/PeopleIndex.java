package lectern.programme.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import lectern.programme.Entry;
import lectern.programme.PersonEntry;
import lectern.programme.PersonIds;
import lectern.programme.Programme;
import lectern.proposal.Honorific;
import lectern.proposal.Role;
import lectern.session.NaturalOrder;
import lectern.source.LetterFolding;

/**
 * The people of a programme by the letters of their surnames. A surname is the last word of a name.
 *
 * @param letters in the order of the alphabet, those of other scripts behind Latin ones
 */
record PeopleIndex(List<Letter> letters) {
  /** What stands for all characters that are no letters. It sorts before these. */
  static final String NO_LETTER = "#";

  /** The people whose surnames begin with a letter, accents aside. */
  record Letter(String letter, List<Person> people) {}

  /** A person with their sessions, in the order of the programme. */
  record Person(String name, Set<String> organizations, List<Appearance> sessions) {}

  /** A session of a person. */
  record Appearance(Entry entry, Set<Role> roles) {}

  /** What is known of a person while sessions are read. */
  private record Found(
      String name, String key, Set<String> organizations, Map<Entry, Set<Role>> sessions) {
    Found(String name) {
      this(name, PeopleIndex.key(name), new LinkedHashSet<>(), new LinkedHashMap<>());
    }

    Person person() {
      List<Appearance> appearances = new ArrayList<>();
      sessions.forEach((entry, roles) -> appearances.add(new Appearance(entry, roles)));
      return new Person(name, organizations, appearances);
    }
  }

  /** The index of a programme. Namesakes are told apart by what identifies them. */
  static PeopleIndex of(Programme programme) {
    PersonIds ids = PersonIds.of(programme);
    Map<UUID, Found> people = new LinkedHashMap<>();
    for (Entry entry : programme.entries()) {
      for (PersonEntry person : entry.people()) {
        if (person.isSomebody()) {
          Found found = people.computeIfAbsent(ids.of(person), id -> new Found(person.name()));
          person.organization().ifPresent(found.organizations()::add);
          found
              .sessions()
              .computeIfAbsent(entry, session -> new LinkedHashSet<>())
              .add(person.role());
        }
      }
    }
    Map<String, List<Person>> letters = new TreeMap<>();
    people.values().stream()
        .sorted(Comparator.comparing(Found::key).thenComparing(Found::name, NaturalOrder.INSTANCE))
        .forEach(
            found ->
                letters
                    .computeIfAbsent(letter(found.key()), at -> new ArrayList<>())
                    .add(found.person()));
    List<Letter> index = new ArrayList<>();
    letters.forEach((letter, those) -> index.add(new Letter(letter, those)));
    return new PeopleIndex(index);
  }

  /** The surname and then the other names, folded. */
  private static String key(String name) {
    String folded = LetterFolding.fold(Honorific.without(name)).strip();
    String surname = folded.substring(folded.lastIndexOf(' ') + 1);
    return (surname + " " + folded).strip();
  }

  private static String letter(String key) {
    return key.isEmpty() || !Character.isLetter(key.codePointAt(0))
        ? NO_LETTER
        : key.substring(0, key.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
  }
}
