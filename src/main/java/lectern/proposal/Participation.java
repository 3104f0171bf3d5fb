package lectern.proposal;

import java.util.List;
import java.util.Optional;
import lectern.fields.Field;

/**
 * How the session runs and how people take part in it.
 *
 * @param timeline the agenda's, if it can be told
 */
public record Participation(
    Field<String> interaction,
    Field<List<AgendaItem>> agenda,
    Field<String> onlineParticipation,
    Optional<Timeline> timeline) {

  Participation(
      Field<String> interaction,
      Field<List<AgendaItem>> agenda,
      Field<String> onlineParticipation) {
    this(interaction, agenda, onlineParticipation, agenda.value().flatMap(Timeline::of));
  }
}
