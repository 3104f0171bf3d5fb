package lectern.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lectern.session.Participant;
import lectern.session.PersonIndex;

/**
 * The ids of the people of a programme. They are made of names, since all other data may be
 * private; of several people with one name, those after the first have a number too.
 */
public final class PersonIds {
  private final EventFacts event;
  private final PersonIndex index;
  private final Map<String, UUID> ids;

  private PersonIds(EventFacts event, PersonIndex index, Map<String, UUID> ids) {
    this.event = event;
    this.index = index;
    this.ids = ids;
  }

  /** The ids of the people of a programme. */
  public static PersonIds of(Programme programme) {
    List<Participant> people = new ArrayList<>();
    for (Entry entry : programme.entries()) {
      for (PersonEntry person : entry.people()) {
        person.participant().ifPresent(people::add);
      }
    }
    PersonIndex index = PersonIndex.ofPeople(people);
    Map<String, UUID> ids = new HashMap<>();
    Map<String, Integer> namesakes = new HashMap<>();
    for (Participant person : people) {
      String key = index.of(person.key());
      if (!ids.containsKey(key)) {
        int before = namesakes.merge(person.identity().nameKey(), 1, Integer::sum) - 1;
        ids.put(key, StableIds.ofPerson(programme.event(), person.name(), before));
      }
    }
    return new PersonIds(programme.event(), index, ids);
  }

  /** The id of a person of the programme, or of a text that could not be read. */
  public UUID of(PersonEntry person) {
    return person
        .participant()
        .map(participant -> ids.get(index.of(participant.key())))
        .orElseGet(() -> StableIds.ofPerson(event, person.name(), 0));
  }
}
