package lectern.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lectern.fields.FaultList;
import lectern.fields.Field;
import lectern.fields.Fields;
import lectern.fields.Key;
import lectern.fields.KeySet;
import lectern.fields.Located;
import lectern.fields.ValueReader;
import lectern.fields.Values;
import lectern.source.FaultKind;
import lectern.source.Node;
import lectern.source.Quote;

/** Takes a profile apart: keys with values inside it, and lists of what they hold. */
public final class Parts {
  private final FaultList faults;
  private final Values values;

  /** Reports to {@code faults}. */
  public Parts(FaultList faults) {
    this.faults = faults;
    this.values = new Values(faults);
  }

  /**
   * Reads a part with certain keys.
   *
   * @param example a value that would do, for the message
   * @param reader makes something of the fields; what it can't use it reports
   */
  public <T> ValueReader<T> keyed(
      KeySet keys, String example, Function<Fields, Optional<T>> reader) {
    return (value, subject) ->
        mapping(value, subject, example)
            .flatMap(found -> reader.apply(new Fields(found, keys, faults)));
  }

  /** Keys with values, whatever the keys are. */
  public Optional<Node.Mapping> mapping(Node value, String subject, String example) {
    if (value instanceof Node.Mapping mapping) {
      return Optional.of(mapping);
    }
    faults.wrongType(subject, value, "keys with values", example);
    return Optional.empty();
  }

  /** The items of a list without their places. */
  public <T> List<T> plain(Fields part, Key key, ValueReader<T> item) {
    List<T> plain = new ArrayList<>();
    for (Located<T> found : part.read(key, values.list(item)).value().orElse(List.of())) {
      plain.add(found.value());
    }
    return List.copyOf(plain);
  }

  /** A value without which its part says nothing; that it is missing or blank is reported. */
  public <T> Optional<T> needed(Fields part, Key key, ValueReader<T> reader) {
    Field<T> field = part.read(key, reader);
    if (isAbsent(field)) {
      faults.add(
          FaultKind.BLANK,
          field.place(),
          "\"" + key.written() + "\" is not filled in here.",
          "Write \"" + key.written() + "\": " + key.meaning() + ".");
    }
    return field.value();
  }

  /** Whether nothing at all is written for a key. */
  public static boolean isAbsent(Field<?> field) {
    return field instanceof Field.Missing || field instanceof Field.Blank;
  }

  /** The entries of keys with values that may have any keys, but each only once. */
  public List<Node.Entry> entries(Node.Mapping mapping) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    for (Node.Entry entry : mapping.entries()) {
      Node.Entry before = entries.putIfAbsent(entry.key().text(), entry);
      if (before != null) {
        faults.add(
            FaultKind.DUPLICATE_KEY,
            entry.key().place(),
            "The key "
                + Quote.of(entry.key().text())
                + " is written twice; it stands on line "
                + before.key().place().start().line()
                + " already.",
            "Keep one of the two.");
      }
    }
    return List.copyOf(entries.values());
  }
}
