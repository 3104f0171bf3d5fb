package lectern.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.Field;
import lectern.fields.Fields;
import lectern.fields.Subject;
import lectern.fields.Values;
import lectern.source.FaultKind;
import lectern.source.Node;
import lectern.source.Place;
import lectern.source.Quote;

/**
 * Reads people: as keys with values, or in the form of the published pages, {@code Name,
 * Stakeholder group, Regional group} and {@code Name, Organization} for an organizer.
 */
final class PersonReader {
  private static final int PARTS = 3;

  private final Role role;
  private final SimpleReaders simple;

  PersonReader(Role role, SimpleReaders simple) {
    this.role = role;
    this.simple = simple;
  }

  /**
   * One person or a list of people. An item that can't be read still counts as a person, with
   * nothing known of them, so that nobody is told that a speaker is missing who is merely written
   * wrongly.
   */
  Optional<List<Person>> people(Node value, Subject subject) {
    List<Person> people = new ArrayList<>();
    Subject each = Values.itemOf(value, subject);
    for (Node item : simple.values.filledItems(value, subject)) {
      people.add(person(item, each));
    }
    return Optional.of(List.copyOf(people));
  }

  private Person person(Node value, Subject subject) {
    if (value instanceof Node.Mapping mapping) {
      return keyed(new Fields(mapping, PersonKey.ALL, simple.faults), value.place());
    }
    if (value instanceof Node.Scalar scalar) {
      return printed(scalar);
    }
    simple.faults.wrongType(subject, value, "a person", "\"name: Ada Example\"");
    return broken(value.place());
  }

  private Person keyed(Fields fields, Place place) {
    return new Person(
        fields.read(PersonKey.NAME, simple.line),
        fields.read(PersonKey.ORGANIZATION, simple.line),
        fields.read(PersonKey.STAKEHOLDER_GROUP, simple.line),
        fields.read(PersonKey.REGIONAL_GROUP, simple.line),
        fields.read(PersonKey.COUNTRY, simple.line),
        fields.read(PersonKey.GENDER, simple.line),
        fields.read(PersonKey.YOUTH, simple.truth),
        fields.read(PersonKey.PRESENCE, simple.presence),
        fields.read(PersonKey.CONFIRMATION, simple.confirmation),
        fields.read(PersonKey.EMAIL, simple.line),
        fields.read(PersonKey.URL, simple.line),
        fields.read(PersonKey.ALIASES, simple.lines),
        fields.read(PersonKey.REPLACES, simple.line),
        place);
  }

  private Person printed(Node.Scalar scalar) {
    int limit = role == Role.ORGANIZER ? 2 : PARTS + 1;
    List<Field<String>> parts = parts(scalar, limit);
    Field<String> name = parts.get(0);
    Field<String> missing = new Field.Missing<>(scalar.place());
    if (role == Role.ORGANIZER) {
      return of(name, parts.size() > 1 ? parts.get(1) : missing, missing, missing, scalar.place());
    }
    if (parts.size() > PARTS) {
      simple.faults.add(
          FaultKind.WRONG_TYPE,
          scalar.place(),
          Quote.of(scalar.text()) + " has more parts than a name and two groups.",
          "Write \"Name, Stakeholder group, Regional group\", or a key for each part.");
      return bare(name, scalar.place(), new Field.Broken<>(scalar.place()));
    }
    return of(
        name,
        missing,
        parts.size() > 1 ? parts.get(1) : missing,
        parts.size() > 2 ? parts.get(2) : missing,
        scalar.place());
  }

  /** The parts between commas; the last takes what is left. */
  private static List<Field<String>> parts(Node.Scalar scalar, int limit) {
    String text = scalar.text();
    List<Field<String>> parts = new ArrayList<>();
    int from = 0;
    while (from <= text.length()) {
      int comma = parts.size() + 1 < limit ? text.indexOf(',', from) : -1;
      int to = comma < 0 ? text.length() : comma;
      parts.add(PrintedPart.of(scalar, from, to));
      from = to + 1;
    }
    return parts;
  }

  /** A person of whom nothing could be read. */
  private static Person broken(Place place) {
    Field<String> text = new Field.Broken<>(place);
    return new Person(
        text,
        text,
        text,
        text,
        text,
        text,
        new Field.Broken<>(place),
        new Field.Broken<>(place),
        new Field.Broken<>(place),
        text,
        text,
        new Field.Broken<>(place),
        text,
        place);
  }

  private static Person bare(Field<String> name, Place place, Field<String> group) {
    return of(name, new Field.Missing<>(place), group, group, place);
  }

  private static Person of(
      Field<String> name,
      Field<String> organization,
      Field<String> stakeholderGroup,
      Field<String> regionalGroup,
      Place place) {
    Field<String> missing = new Field.Missing<>(place);
    return new Person(
        name,
        organization,
        stakeholderGroup,
        regionalGroup,
        missing,
        missing,
        new Field.Missing<>(place),
        new Field.Missing<>(place),
        new Field.Missing<>(place),
        missing,
        missing,
        new Field.Missing<>(place),
        missing,
        place);
  }
}
