package lectern.changes;

import java.util.ArrayList;
import java.util.List;
import lectern.check.PersonName;
import lectern.fields.Field;
import lectern.profile.Vocabularies;
import lectern.proposal.Person;
import lectern.proposal.Role;

/**
 * A person in a role of a session.
 *
 * @param name as written
 * @param words those of the profile that judges the session
 */
record Seat(Role role, Person person, String name, Vocabularies words) {

  /** The people of known names in some roles, in the order of these. */
  static List<Seat> of(StateSession session, List<Role> roles) {
    List<Seat> seats = new ArrayList<>();
    for (Role role : roles) {
      for (Person person : session.proposal().cast().in(role)) {
        person
            .name()
            .value()
            .ifPresent(name -> seats.add(new Seat(role, person, name, session.words())));
      }
    }
    return seats;
  }

  /** The roles of which all people can be read in both states. */
  static List<Role> knownRoles(Matching.Pair pair) {
    List<Role> roles = new ArrayList<>();
    for (Role role : Role.values()) {
      if (isKnown(pair.before(), role) && isKnown(pair.after(), role)) {
        roles.add(role);
      }
    }
    return roles;
  }

  private static boolean isKnown(StateSession session, Role role) {
    Field<List<Person>> people = session.proposal().cast().field(role);
    return !(people instanceof Field.Broken)
        && people.value().orElse(List.of()).stream()
            .noneMatch(person -> person.name() instanceof Field.Broken);
  }

  /** What all spellings of the name share that differ in capitals, accents and spaces only. */
  String key() {
    return PersonName.key(name);
  }
}
