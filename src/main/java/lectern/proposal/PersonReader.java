package lectern.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.Field;
import lectern.fields.Fields;
import lectern.fields.Label;
import lectern.fields.Values;
import lectern.source.ProblemKind;
import lectern.source.Quote;
import lectern.source.SourceRange;
import lectern.source.yaml.Node;

/**
 * Reads people: as mappings, or in the form of the published pages, {@code Name, Stakeholder group,
 * Regional group} and {@code Name, Organization} for an organizer.
 */
final class PersonReader {
  private static final int PARTS = 3;

  private final Role role;
  private final Call call;
  private final ValueReaders simple;

  PersonReader(Role role, Call call, ValueReaders simple) {
    this.role = role;
    this.call = call;
    this.simple = simple;
  }

  /**
   * Reads one person or a list of people. An invalid item counts as a person with broken fields, so
   * that the person is not reported as missing too.
   */
  Optional<List<Person>> people(Node written, Label label) {
    Node value = ListItems.separated(written, label, PersonKey.ALL, ", ", simple);
    List<Person> people = new ArrayList<>();
    Label each = Values.itemOf(value, label);
    for (Node item : simple.values.filledItems(value, label)) {
      people.add(person(item, each));
    }
    return Optional.of(List.copyOf(people));
  }

  private Person person(Node value, Label label) {
    if (value instanceof Node.Mapping mapping) {
      return keyed(new Fields(mapping, PersonKey.ALL, simple.problems), value.range());
    }
    if (value instanceof Node.Scalar scalar) {
      return printed(scalar);
    }
    simple.problems.wrongType(label, value, "text or a mapping", "{name: Ada Example}");
    return broken(value.range());
  }

  private Person keyed(Fields fields, SourceRange range) {
    return new Person(
        fields.read(PersonKey.NAME, simple.line),
        fields.read(PersonKey.ORGANIZATION, simple.line),
        fields.read(PersonKey.STAKEHOLDER_GROUP, simple.line),
        fields.read(PersonKey.REGIONAL_GROUP, simple.line),
        fields.read(PersonKey.COUNTRY, simple.line),
        fields.read(PersonKey.GENDER, simple.line),
        fields.read(PersonKey.YOUTH, simple.bool),
        fields.read(PersonKey.PRESENCE, simple.presence),
        fields.read(PersonKey.CONFIRMATION, simple.confirmation),
        fields.read(PersonKey.EMAIL, simple.line),
        fields.read(PersonKey.URL, simple.line),
        fields.read(PersonKey.ALIASES, simple.lines),
        fields.read(PersonKey.REPLACES, simple.line),
        range);
  }

  private Person printed(Node.Scalar scalar) {
    int limit = role == Role.ORGANIZER ? 2 : PARTS + 1;
    List<Field<String>> parts = parts(scalar, limit);
    Field<String> name = parts.get(0);
    Field<String> missing = new Field.Missing<>(scalar.range());
    if (role == Role.ORGANIZER) {
      return of(name, parts.size() > 1 ? parts.get(1) : missing, missing, missing, scalar.range());
    }
    if (parts.size() > PARTS) {
      simple.problems.add(
          ProblemKind.WRONG_TYPE,
          scalar.range(),
          Quote.of(scalar.text()) + " has more than three parts.",
          "Write \"Name, Stakeholder group, Regional group\", or use a key for each part.");
      return withGroups(name, scalar.range(), new Field.Broken<>(scalar.range()));
    }
    return of(
        name,
        missing,
        parts.size() > 1 ? parts.get(1) : missing,
        parts.size() > 2 ? parts.get(2) : missing,
        scalar.range());
  }

  /** Returns the parts between commas; the last part is the rest of the text. */
  private static List<Field<String>> parts(Node.Scalar scalar, int limit) {
    String text = scalar.text();
    List<Field<String>> parts = new ArrayList<>();
    int from = 0;
    while (from <= text.length()) {
      int comma = parts.size() + 1 < limit ? text.indexOf(',', from) : -1;
      int to = comma < 0 ? text.length() : comma;
      parts.add(DelimitedPart.of(scalar, from, to));
      from = to + 1;
    }
    return parts;
  }

  /** Returns a person whose fields are all broken. */
  private static Person broken(SourceRange range) {
    Field<String> text = new Field.Broken<>(range);
    return new Person(
        text,
        text,
        text,
        text,
        text,
        text,
        new Field.Broken<>(range),
        new Field.Broken<>(range),
        new Field.Broken<>(range),
        text,
        text,
        new Field.Broken<>(range),
        text,
        range);
  }

  private static Person withGroups(Field<String> name, SourceRange range, Field<String> group) {
    return of(name, new Field.Missing<>(range), group, group, range);
  }

  private static Person of(
      Field<String> name,
      Field<String> organization,
      Field<String> stakeholderGroup,
      Field<String> regionalGroup,
      SourceRange range) {
    Field<String> missing = new Field.Missing<>(range);
    return new Person(
        name,
        organization,
        stakeholderGroup,
        regionalGroup,
        missing,
        missing,
        new Field.Missing<>(range),
        new Field.Missing<>(range),
        new Field.Missing<>(range),
        missing,
        missing,
        new Field.Missing<>(range),
        missing,
        range);
  }
}
