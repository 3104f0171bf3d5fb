package lectern.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.profile.Vocabularies;
import lectern.proposal.People;
import lectern.proposal.Person;
import lectern.proposal.PersonKey;
import lectern.proposal.Role;

/**
 * People as a listing prints them: name, organization and groups. Nothing else about a person is
 * ever printed. A person who could not be read is printed as written.
 */
final class PeopleLines {
  /** The order of the parts on the pages of most years. */
  static final List<PersonKey> ORDER =
      List.of(
          PersonKey.NAME,
          PersonKey.ORGANIZATION,
          PersonKey.STAKEHOLDER_GROUP,
          PersonKey.REGIONAL_GROUP);

  private final People people;
  private final Vocabularies vocabularies;
  private final List<PersonKey> order;

  /**
   * Creates the lines of some people.
   *
   * @param order the parts of a line, some or all of {@link #ORDER}
   */
  PeopleLines(People people, Vocabularies vocabularies, List<PersonKey> order) {
    this.people = people;
    this.vocabularies = vocabularies;
    this.order = order;
  }

  /** Returns one line for each person in a role of whom anything is known. */
  List<String> of(Role role) {
    List<String> lines = new ArrayList<>();
    for (Person person : people.in(role)) {
      String line = line(person);
      if (!line.isEmpty()) {
        lines.add(line);
      }
    }
    return lines;
  }

  private String line(Person person) {
    List<String> parts = new ArrayList<>();
    for (PersonKey key : order) {
      Optional<String> part = part(key, person);
      if (part.isPresent()) {
        parts.add(part.get());
      }
    }
    return String.join(", ", parts);
  }

  private Optional<String> part(PersonKey key, Person person) {
    return switch (key) {
      case NAME -> person.writtenName();
      case ORGANIZATION -> person.organization().value();
      case STAKEHOLDER_GROUP ->
          person.stakeholderGroup().value().map(vocabularies.stakeholderGroups()::canonical);
      case REGIONAL_GROUP ->
          person.regionalGroup().value().map(vocabularies.regionalGroups()::canonical);
      default -> Optional.empty();
    };
  }
}
