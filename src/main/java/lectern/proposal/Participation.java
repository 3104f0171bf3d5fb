package lectern.proposal;

import java.util.List;
import java.util.Optional;
import lectern.fields.Field;

/** How the session runs and how people take part in it. */
public record Participation(
    Field<String> interaction, Field<List<AgendaItem>> agenda, Field<String> onlineParticipation) {

  /** The agenda's timeline, if it can be told. */
  public Optional<Timeline> timeline() {
    return agenda.value().flatMap(Timeline::of);
  }
}
