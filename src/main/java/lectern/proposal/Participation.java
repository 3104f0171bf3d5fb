package lectern.proposal;

import java.util.List;
import java.util.Optional;
import lectern.fields.Field;

/**
 * The agenda and the fields about participation.
 *
 * @param timeline the times of the agenda, if they are known
 */
public record Participation(
    Field<String> interaction,
    Field<List<AgendaItem>> agenda,
    Field<String> onlineParticipation,
    Optional<Timeline> timeline) {

  Participation(
      Field<String> interaction,
      Field<List<AgendaItem>> agenda,
      Field<String> onlineParticipation,
      SessionClock clock) {
    this(
        interaction,
        agenda,
        onlineParticipation,
        agenda.value().flatMap(items -> Timeline.of(items, clock.origin(items))));
  }
}
