package lectern.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.Field;
import lectern.fields.Fields;
import lectern.fields.Label;
import lectern.fields.OneLine;
import lectern.fields.Values;
import lectern.source.Edit;
import lectern.source.Fix;
import lectern.source.Problem;
import lectern.source.ProblemKind;
import lectern.source.Quote;
import lectern.source.SourceRange;
import lectern.source.Suggestion;
import lectern.source.yaml.Node;

/**
 * Reads people: as mappings, or in the form of the published pages, as {@link PersonLine} says. A
 * text that may mean several things is reported, and kept as it is written.
 */
final class PersonReader {
  private final Role role;
  private final Call call;
  private final ValueReaders simple;
  private final PersonLineCheck check;

  PersonReader(Role role, Call call, ValueReaders simple) {
    this.role = role;
    this.call = call;
    this.simple = simple;
    this.check = new PersonLineCheck(role, call, simple.problems);
  }

  /**
   * Reads one person or a list of people. An invalid item counts as a person with broken fields, so
   * that the person is not reported as missing too.
   */
  Optional<List<Person>> people(Node written, Label label) {
    if (written instanceof Node.Scalar scalar && isNumberedLines(scalar)) {
      simple.problems.add(
          ProblemKind.WRONG_TYPE,
          scalar.range(),
          "Each item of " + label.words() + " must begin with \"- \".",
          "Start each person with a dash and a space, such as \"- Ada Example\".");
      return Optional.of(List.of(unread(scalar)));
    }
    Node value = ListItems.separated(written, label, PersonKey.ALL, ", ", simple);
    List<Person> people = new ArrayList<>();
    if (isSplitLine(value)) {
      return Optional.of(split((Node.Sequence) value));
    }
    Label each = Values.itemOf(value, label);
    Optional<Node.Sequence> list =
        value instanceof Node.Sequence sequence ? Optional.of(sequence) : Optional.empty();
    for (Node item : simple.values.filledItems(value, label)) {
      people.add(person(item, each, list));
    }
    return Optional.of(List.copyOf(people));
  }

  /** Returns whether a text is people on several lines, each with a number instead of a dash. */
  private static boolean isNumberedLines(Node.Scalar scalar) {
    String text = scalar.text();
    return scalar.style() == Node.Style.PLAIN
        && scalar.range().startLine() < scalar.range().endLine()
        && (text.startsWith("1)") || text.startsWith("1."));
  }

  /** Returns whether a list is the parts of one person: an item is a group, and no person. */
  private boolean isSplitLine(Node value) {
    if (!(value instanceof Node.Sequence list)
        || list.items().size() < 2
        || isGroup(list.items().get(0))) {
      return false;
    }
    for (Node item : list.items()) {
      if (isGroup(item)) {
        return true;
      }
    }
    return false;
  }

  private boolean isGroup(Node item) {
    return item instanceof Node.Scalar scalar
        && !scalar.isBlank()
        && call.isGroup(OneLine.of(scalar.text()));
  }

  private List<Person> split(Node.Sequence list) {
    List<Person> people = new ArrayList<>();
    list.items().forEach(item -> people.add(unread(item)));
    String line = AsWritten.line(list).replace("; ", ", ");
    simple.problems.add(
        new Problem(
            ProblemKind.WRONG_TYPE,
            list.range(),
            "The parts of a person must be one text, not items of a list.",
            "Write all parts of a person in quotes, such as [" + Quote.of(line) + "].",
            inBrackets(list, "[\"" + line + "\"]")));
    return List.copyOf(people);
  }

  private Person person(Node value, Label label, Optional<Node.Sequence> list) {
    if (value instanceof Node.Mapping mapping && isLineInBraces(mapping)) {
      return lineInBraces(mapping);
    }
    if (value instanceof Node.Mapping mapping) {
      return isLabeled(mapping) ? labeled(mapping) : keyed(mapping);
    }
    if (value instanceof Node.Scalar scalar) {
      return printed(scalar, list);
    }
    simple.problems.wrongType(label, value, "text or a mapping", "{name: Ada Example}");
    return unread(value);
  }

  /** Returns whether a mapping is a person line after a label, as in {@code Speaker 1: Ada}. */
  private static boolean isLabeled(Node.Mapping mapping) {
    if (mapping.entries().size() != 1) {
      return false;
    }
    Node.Entry only = mapping.entries().get(0);
    String key = only.key().text();
    return !PersonKey.ALL.has(key)
        && !key.startsWith("x-")
        && only.value() instanceof Node.Scalar text
        && !text.isBlank()
        && Suggestion.nearest(key, PersonKey.ALL.names()).isEmpty();
  }

  /** Returns whether a mapping is a person line in braces, as in {@code {Ada Example, Acme}}. */
  private static boolean isLineInBraces(Node.Mapping mapping) {
    for (Node.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      if (entry.key().surroundings() == Node.Surroundings.LINES
          || !entry.value().scalar().filter(Node.Scalar::isBlank).isPresent()
          || PersonKey.ALL.has(key)) {
        continue;
      }
      if (PersonKey.ALL.meaning(key).isEmpty()
          && Suggestion.nearest(key, PersonKey.ALL.names()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private Person lineInBraces(Node.Mapping mapping) {
    List<String> parts = new ArrayList<>();
    for (Node.Entry entry : mapping.entries()) {
      String text = entry.value().scalar().map(Node.Scalar::text).orElse("");
      String key = entry.key().text();
      boolean isKey = PersonKey.ALL.has(key) || PersonKey.ALL.meaning(key).isPresent();
      parts.add(OneLine.of(text.isBlank() ? key : isKey ? text : key + ": " + text));
    }
    String line = "\"" + String.join(", ", parts) + "\"";
    simple.problems.add(
        new Problem(
            ProblemKind.WRONG_TYPE,
            mapping.range(),
            "A person in braces must have keys with values.",
            "Write the parts in quotes, such as " + line + ".",
            inBrackets(mapping, line)));
    return unread(mapping);
  }

  private Person labeled(Node.Mapping mapping) {
    Node.Entry only = mapping.entries().get(0);
    String text = OneLine.of(only.value().scalar().map(Node.Scalar::text).orElse(""));
    if (only.key().text().contains(",")) {
      simple.problems.add(withColon(only, only.key().text() + ": " + text));
      return unread(mapping);
    }
    simple.problems.add(
        new Problem(
            ProblemKind.UNKNOWN_KEY,
            only.key().range(),
            Quote.of(only.key().text()) + " is not a valid key of a person.",
            "Write the person alone, such as " + Quote.of(text) + ", or use \"name: ...\".",
            withoutLabel(only)));
    return unread(mapping);
  }

  /** Returns a fix that replaces a value in brackets on one line by a text in quotes. */
  private static Optional<Fix> inBrackets(Node value, String text) {
    Node first =
        value instanceof Node.Sequence list
            ? list.items().get(0)
            : ((Node.Mapping) value).entries().get(0).key();
    boolean isInBrackets =
        first instanceof Node.Scalar scalar
            && scalar.surroundings() == Node.Surroundings.BRACKETS
            && value.range().startLine() == value.range().endLine()
            && text.indexOf('\\') < 0
            && text.indexOf('"', text.indexOf('"') + 1) == text.lastIndexOf('"');
    return isInBrackets
        ? Fix.unsafe("Write " + text + ".", Optional.of(new Edit(value.range(), text)))
        : Optional.empty();
  }

  /** Returns the problem of a person line that YAML reads as a key and a value. */
  private static Problem withColon(Node.Entry only, String line) {
    SourceRange range = only.key().range().to(only.value().range());
    boolean isQuotable = isLine(only) && line.indexOf('"') < 0 && line.indexOf('\\') < 0;
    return new Problem(
        ProblemKind.WRONG_TYPE,
        range,
        "Text containing \": \" must be quoted.",
        "Write " + Quote.of(line) + ", with the quotation marks.",
        isQuotable
            ? Fix.unsafe("Add quotation marks.", Optional.of(new Edit(range, "\"" + line + "\"")))
            : Optional.empty());
  }

  /** Returns a fix that deletes the label before a person line, unless it may be the name. */
  private static Optional<Fix> withoutLabel(Node.Entry only) {
    SourceRange key = only.key().range();
    SourceRange value = only.value().range();
    return isLine(only) && !NameShape.isFullName(only.key().text())
        ? Fix.unsafe(
            "Delete the label.",
            Optional.of(new Edit(new SourceRange(key.file(), key.start(), value.start()), "")))
        : Optional.empty();
  }

  /** Returns whether a key and its value are on one line, outside brackets. */
  private static boolean isLine(Node.Entry only) {
    return only.key().surroundings() == Node.Surroundings.LINES
        && only.value().scalar().filter(text -> text.style() != Node.Style.BLOCK).isPresent()
        && only.key().range().startLine() == only.value().range().endLine();
  }

  private Person keyed(Node.Mapping mapping) {
    Fields fields = new Fields(mapping, PersonKey.ALL, simple.problems);
    return new Person(
        fields.read(PersonKey.NAME, this::name),
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
        fields.read(PersonKey.ID, simple.line),
        mapping.range());
  }

  /** Reads a name, which is that of one person, with the given name first. */
  private Optional<String> name(Node value, Label label) {
    Optional<String> name = simple.line.read(value, label);
    boolean isCertain =
        name.isEmpty()
            || !(value instanceof Node.Scalar scalar)
            || check.isName(name.get(), scalar);
    return isCertain ? name : Optional.empty();
  }

  private Person printed(Node.Scalar scalar, Optional<Node.Sequence> list) {
    PersonLine line = PersonLine.of(scalar, role, call);
    if (!check.isCertain(line, scalar, list)) {
      return unread(scalar);
    }
    Field<String> missing = new Field.Missing<>(scalar.range());
    return new Person(
        line.name(),
        line.organization(),
        line.stakeholderGroup(),
        line.regionalGroup(),
        missing,
        missing,
        new Field.Missing<>(scalar.range()),
        new Field.Missing<>(scalar.range()),
        new Field.Missing<>(scalar.range()),
        missing,
        missing,
        new Field.Missing<>(scalar.range()),
        missing,
        missing,
        scalar.range());
  }

  /** Returns a person whose fields are all broken, with what is written in place of the name. */
  private static Person unread(Node value) {
    SourceRange range = value.range();
    Field<String> text = new Field.Broken<>(range);
    return new Person(
        new Field.Broken<>(range, Optional.of(value)),
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
        text,
        range);
  }
}
