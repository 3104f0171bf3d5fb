package lectern.listing;

import java.util.ArrayList;
import java.util.List;
import lectern.profile.Vocabularies;
import lectern.proposal.People;
import lectern.proposal.Person;
import lectern.proposal.Role;

/**
 * People as a listing prints them: an organizer with the organization, anyone else with both
 * groups. Nothing else about a person is ever printed.
 */
final class PeopleLines {
  private final People people;
  private final Vocabularies vocabularies;

  PeopleLines(People people, Vocabularies vocabularies) {
    this.people = people;
    this.vocabularies = vocabularies;
  }

  /** Returns one line for each person in a role of whom anything is known. */
  List<String> of(Role role) {
    List<String> lines = new ArrayList<>();
    for (Person person : people.in(role)) {
      String line = role == Role.ORGANIZER ? organizer(person) : participant(person);
      if (!line.isEmpty()) {
        lines.add(line);
      }
    }
    return lines;
  }

  private static String organizer(Person person) {
    List<String> parts = new ArrayList<>();
    person.name().value().ifPresent(parts::add);
    person.organization().value().ifPresent(parts::add);
    return String.join(", ", parts);
  }

  private String participant(Person person) {
    List<String> parts = new ArrayList<>();
    person.name().value().ifPresent(parts::add);
    person
        .stakeholderGroup()
        .value()
        .map(vocabularies.stakeholderGroups()::canonical)
        .ifPresent(parts::add);
    person
        .regionalGroup()
        .value()
        .map(vocabularies.regionalGroups()::canonical)
        .ifPresent(parts::add);
    return String.join(", ", parts);
  }
}
