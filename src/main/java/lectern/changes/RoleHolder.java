package lectern.changes;

import java.util.ArrayList;
import java.util.List;
import lectern.fields.Field;
import lectern.profile.Vocabularies;
import lectern.proposal.Person;
import lectern.proposal.Role;
import lectern.session.PersonName;

/**
 * A person in a role of a session.
 *
 * @param name as written
 * @param words those of the profile that judges the session
 */
record RoleHolder(Role role, Person person, String name, Vocabularies words) {

  /** The people of known names in some roles, in the order of these. */
  static List<RoleHolder> of(SessionVersion session, List<Role> roles) {
    List<RoleHolder> seats = new ArrayList<>();
    for (Role role : roles) {
      for (Person person : session.proposal().people().in(role)) {
        person
            .name()
            .value()
            .ifPresent(name -> seats.add(new RoleHolder(role, person, name, session.words())));
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

  private static boolean isKnown(SessionVersion session, Role role) {
    Field<List<Person>> people = session.proposal().people().field(role);
    return !(people instanceof Field.Broken)
        && people.value().orElse(List.of()).stream()
            .noneMatch(person -> person.name() instanceof Field.Broken);
  }

  /** The key of all spellings of the name that differ only in capitals, accents and spaces. */
  String key() {
    return PersonName.key(name);
  }
}
