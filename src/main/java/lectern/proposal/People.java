package lectern.proposal;

import java.util.List;
import lectern.fields.Field;

/** The people of a session, by role. */
public record People(
    Field<List<Person>> organizers,
    Field<List<Person>> speakers,
    Field<String> additionalSpeakers,
    Field<List<Person>> moderators,
    Field<List<Person>> onlineModerators,
    Field<List<Person>> rapporteurs) {

  /** Returns the people in a role, in the order written; none if the field is missing or broken. */
  public List<Person> in(Role role) {
    return field(role).value().orElse(List.of());
  }

  /** Returns the field with the people in a role. */
  public Field<List<Person>> field(Role role) {
    return switch (role) {
      case ORGANIZER -> organizers;
      case SPEAKER -> speakers;
      case MODERATOR -> moderators;
      case ONLINE_MODERATOR -> onlineModerators;
      case RAPPORTEUR -> rapporteurs;
    };
  }
}
