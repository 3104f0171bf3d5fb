package lectern.proposal;

import java.util.List;
import java.util.Map;
import lectern.fields.Field;

/**
 * The people of a session.
 *
 * @param byRole the people in each role
 * @param additionalSpeakers further speakers, as free text
 */
public record People(Map<Role, Field<List<Person>>> byRole, Field<String> additionalSpeakers) {

  /** Returns the people in a role, in the order written; none if the field is missing or broken. */
  public List<Person> in(Role role) {
    return field(role).value().orElse(List.of());
  }

  /** Returns the field with the people in a role. */
  public Field<List<Person>> field(Role role) {
    return byRole.get(role);
  }

  /** Returns the field with the speakers. */
  public Field<List<Person>> speakers() {
    return field(Role.SPEAKER);
  }
}
