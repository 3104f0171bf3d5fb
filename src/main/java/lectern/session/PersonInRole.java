package lectern.session;

import lectern.proposal.Role;

/**
 * A person in a role, as a member of sets. A set can order them, which keeps it fast for names that
 * were made to have one hash.
 *
 * @param person the key that stands for the person
 */
public record PersonInRole(Role role, String person) implements Comparable<PersonInRole> {

  @Override
  public int compareTo(PersonInRole other) {
    int byPerson = person.compareTo(other.person);
    return byPerson != 0 ? byPerson : role.compareTo(other.role);
  }
}
