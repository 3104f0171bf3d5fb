package lectern.changes;

import java.util.ArrayList;
import java.util.List;
import lectern.fields.Field;
import lectern.profile.Vocabularies;
import lectern.proposal.Person;
import lectern.proposal.Role;
import lectern.session.PersonIdentity;
import lectern.session.PlaceholderName;

/**
 * A person in a role of a session.
 *
 * @param name the name as written
 * @param words the vocabularies of the session's profile
 */
record RoleHolder(Role role, Person person, String name, Vocabularies words) {

  /** The people with a name in some roles, in the order of these. */
  static List<RoleHolder> of(SessionVersion session, List<Role> roles) {
    List<RoleHolder> holders = new ArrayList<>();
    for (Role role : roles) {
      for (Person person : session.proposal().people().in(role)) {
        person
            .name()
            .value()
            .filter(name -> !PlaceholderName.isNobody(name))
            .ifPresent(name -> holders.add(new RoleHolder(role, person, name, session.words())));
      }
    }
    return holders;
  }

  /** Returns whether every name in a role could be read. */
  static boolean areKnown(SessionVersion session, Role role) {
    Field<List<Person>> people = session.proposal().people().field(role);
    return !(people instanceof Field.Broken)
        && people.value().orElse(List.of()).stream()
            .noneMatch(person -> person.name() instanceof Field.Broken);
  }

  /** The key that stands for the person. */
  String key() {
    return PersonIdentity.of(person, name).key();
  }
}
