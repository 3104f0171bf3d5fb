package lectern.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lectern.session.Participant;
import lectern.session.PersonIndex;
import lectern.session.PersonName;

/**
 * The ids of the people of a programme, which do not depend on the order of its sessions. They are
 * made of names and stated ids, since all other data may be private; only those who share these
 * with somebody else are told apart by their organizations, else by their addresses.
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

  /** A text that an id may be made of. */
  private record Choice(String name, List<String> marks) {}

  /** The ids of the people of a programme. */
  public static PersonIds of(Programme programme) {
    List<Participant> roles = new ArrayList<>();
    for (Entry entry : programme.entries()) {
      for (PersonEntry person : entry.people()) {
        person.participant().ifPresent(roles::add);
      }
    }
    PersonIndex index = PersonIndex.ofPeople(roles);
    Map<String, List<Participant>> people = new HashMap<>();
    for (Participant role : roles) {
      people.computeIfAbsent(index.of(role.key()), none -> new ArrayList<>()).add(role);
    }
    return new PersonIds(programme.event(), index, ids(programme.event(), people));
  }

  private static Map<String, UUID> ids(EventFacts event, Map<String, List<Participant>> people) {
    Map<String, List<Choice>> choices = new HashMap<>();
    Map<Choice, Integer> counts = new HashMap<>();
    people.forEach(
        (key, roles) -> {
          PersonMarks marks = PersonMarks.of(roles);
          List<Choice> own =
              marks.choices().stream().map(some -> new Choice(marks.name(), some)).toList();
          choices.put(key, own);
          own.forEach(choice -> counts.merge(choice, 1, Integer::sum));
        });
    Map<String, UUID> ids = new HashMap<>();
    choices.forEach(
        (key, own) -> {
          Choice chosen =
              own.stream()
                  .filter(choice -> counts.get(choice) == 1)
                  .findFirst()
                  .orElse(own.get(own.size() - 1));
          ids.put(key, StableIds.ofPerson(event, chosen.name(), chosen.marks()));
        });
    return ids;
  }

  /** The id of a person of the programme, or of a text that could not be read. */
  public UUID of(PersonEntry person) {
    return person
        .participant()
        .map(participant -> ids.get(index.of(participant.key())))
        .orElseGet(() -> StableIds.ofPerson(event, PersonName.key(person.name()), List.of()));
  }
}
