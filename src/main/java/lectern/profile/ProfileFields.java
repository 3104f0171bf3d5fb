package lectern.profile;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.fields.Field;
import lectern.fields.Fields;
import lectern.fields.Key;
import lectern.fields.KeySet;
import lectern.fields.Label;
import lectern.fields.Located;
import lectern.fields.Problems;
import lectern.fields.ValueReader;
import lectern.fields.ValueType;
import lectern.fields.Values;
import lectern.proposal.PersonKey;
import lectern.proposal.Times;
import lectern.source.ProblemKind;
import lectern.source.Quote;
import lectern.source.SourceRange;
import lectern.source.yaml.Node;

/**
 * Reads the parts of a profile or a configuration: mappings, lists and simple values.
 *
 * <p>The readers of simple values are shared by all parts.
 */
public final class ProfileFields {
  /** Text on one line. */
  public final ValueReader<String> line;

  final ValueReader<Integer> number;
  final ValueReader<Boolean> truth;

  /** A day. */
  public final ValueReader<LocalDate> day;

  /** The time at which days begin. */
  public final ValueReader<DayStart> dayStart;

  final ValueReader<OffsetDateTime> moment;
  final ValueReader<Certainty> certainty;
  final ValueReader<Level> level;
  final ValueReader<FormStyle> style;
  final ValueReader<PersonKey> personKey;

  /** A mapping. */
  public final ValueReader<Node.Mapping> keyed;

  final ValueReader<Node> any;
  private final Values values;
  private final Problems problems;

  /** Creates readers that report to {@code problems}. */
  public ProfileFields(Problems problems) {
    this.problems = problems;
    this.values = new Values(problems);
    Times times = new Times(values);
    this.line = values::line;
    this.number = values::number;
    this.truth = values::bool;
    this.day = times::day;
    this.dayStart =
        (value, label) -> values.parsed(value, label, ValueType.Simple.MORNING, DayStart::parse);
    this.moment = times::moment;
    this.certainty = values.choice(Certainty.values());
    this.level = values.choice(Level.values());
    this.style = values.choice(FormStyle.values());
    this.personKey = values.choice(PersonKey.values());
    this.keyed = this::mapping;
    this.any = (value, label) -> Optional.of(value);
  }

  private Optional<Node.Mapping> mapping(Node value, Label label) {
    if (value instanceof Node.Mapping mapping) {
      return Optional.of(mapping);
    }
    String found = value instanceof Node.Scalar scalar ? Quote.of(scalar.text()) : value.kind();
    problems.add(
        ProblemKind.WRONG_TYPE,
        value.range(),
        label.words() + " must be a mapping, not " + found + ".",
        "Write its entries as \"key: value\", one per line.");
    return Optional.empty();
  }

  /** Reads a mapping inside a profile. */
  Field<Fields> part(Fields outer, Key key, KeySet keys) {
    return outer.read(key, keyed).map(mapping -> fields(mapping, keys));
  }

  /** The keys of a mapping. */
  public Fields fields(Node.Mapping mapping, KeySet keys) {
    return new Fields(mapping, keys, problems);
  }

  /** The items of a list; a single value is a list of one. */
  public List<Node> items(Fields part, Key key) {
    return list(part, key, any);
  }

  /** The items of a list without their ranges. */
  public <T> List<T> list(Fields part, Key key, ValueReader<T> item) {
    return plain(part.read(key, values.list(item)));
  }

  /** The items of a list with any key, without their ranges. */
  <T> List<T> list(Node.Entry entry, ValueReader<T> item) {
    return plain(read(entry, values.list(item)));
  }

  private static <T> List<T> plain(Field<List<Located<T>>> list) {
    List<T> plain = new ArrayList<>();
    if (list.value().isPresent()) {
      for (Located<T> located : list.value().get()) {
        plain.add(located.value());
      }
    }
    return List.copyOf(plain);
  }

  /** The value of any key. */
  static <T> Field<T> read(Node.Entry entry, ValueReader<T> reader) {
    SourceRange around = entry.key().range();
    return Fields.read(
        entry.value(), around, new Label.Phrase(Quote.of(entry.key().text())), reader);
  }

  /** An item of a list that must be a mapping; empty if it isn't, which is reported. */
  public Optional<Fields> item(Node item, Key list, KeySet keys) {
    Optional<Node.Mapping> mapping = mapping(item, list.anItem());
    return mapping.isPresent() ? Optional.of(fields(mapping.get(), keys)) : Optional.empty();
  }

  /** Reads a required value; one that is missing or blank is reported. */
  public <T> Optional<T> needed(Fields part, Key key, ValueReader<T> reader) {
    Field<T> field = part.read(key, reader);
    if (isAbsent(field)) {
      problems.add(
          ProblemKind.BLANK,
          field.range(),
          "\"" + key.written() + "\" is required here.",
          "Set \"" + key.written() + "\" (" + key.meaning() + ").");
    }
    return field.value();
  }

  /** Returns whether a key is missing or blank. */
  public static boolean isAbsent(Field<?> field) {
    return field instanceof Field.Missing || field instanceof Field.Blank;
  }

  /** The entries of a mapping with any keys; duplicate keys are reported. */
  public List<Node.Entry> entries(Node.Mapping mapping) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    for (Node.Entry entry : mapping.entries()) {
      Node.Entry before = entries.putIfAbsent(entry.key().text(), entry);
      if (before != null) {
        problems.add(
            ProblemKind.DUPLICATE_KEY,
            entry.key().range(),
            "Duplicate key "
                + Quote.of(entry.key().text())
                + "; first defined on line "
                + before.key().range().start().line()
                + ".",
            "Remove one of the two.");
      }
    }
    return List.copyOf(entries.values());
  }
}
