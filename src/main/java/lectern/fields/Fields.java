package lectern.fields;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lectern.source.Fix;
import lectern.source.Problem;
import lectern.source.ProblemKind;
import lectern.source.Quote;
import lectern.source.SourceRange;
import lectern.source.Suggestions;
import lectern.source.yaml.Node;

/** The fields of one mapping. Unknown and repeated keys are reported when it is made. */
public final class Fields {
  private final Node.Mapping mapping;
  private final KeySet keys;
  // By the indexes of their keys; null where a key does not occur.
  private final Node.Entry[] entries;
  private final Field<?> missing;
  // Few mappings have any.
  private Map<String, SourceRange> misspelt = Map.of();
  private Optional<Suggestions> suggestions = Optional.empty();

  /**
   * Takes the fields of a mapping.
   *
   * @param keys the keys that may occur
   */
  public Fields(Node.Mapping mapping, KeySet keys, Problems problems) {
    this.mapping = mapping;
    this.keys = keys;
    this.missing = new Field.Missing<>(mapping.head());
    this.entries = new Node.Entry[keys.size()];
    for (Node.Entry entry : mapping.entries()) {
      String name = entry.key().text();
      int index = keys.indexOf(name);
      if (index < 0) {
        unknown(entry.key(), keys, problems);
        continue;
      }
      Node.Entry before = entries[index];
      entries[index] = entry;
      if (before != null) {
        problems.add(
            ProblemKind.DUPLICATE_KEY,
            entry.key().range(),
            "The key \""
                + name
                + "\" is written twice; it stands on line "
                + before.key().range().start().line()
                + " already.",
            "Keep one of the two.");
      }
    }
  }

  private void unknown(Node.Scalar key, KeySet keys, Problems problems) {
    if (key.text().startsWith("x-")) {
      return;
    }
    Optional<String> near = suggestions().nearest(key.text(), keys.names());
    // Another key of that name would be one too many.
    Optional<String> free = near.filter(name -> !isTaken(name));
    near.ifPresent(name -> addMisspelt(name, key.range()));
    problems.add(
        new Problem(
            ProblemKind.UNKNOWN_KEY,
            key.range(),
            Quote.of(key.text()) + " is not a key of " + keys.owner() + ".",
            near.map(name -> "Did you mean \"" + name + "\"?")
                .orElse("Remove it, or let its name begin with \"x-\" if it is your own."),
            free.flatMap(
                name -> Fix.unsafe("Rename the key to \"" + name + "\".", key.replacedBy(name)))));
  }

  private Suggestions suggestions() {
    if (suggestions.isEmpty()) {
      suggestions = Optional.of(new Suggestions());
    }
    return suggestions.get();
  }

  private void addMisspelt(String meant, SourceRange range) {
    if (misspelt.isEmpty()) {
      misspelt = new HashMap<>();
    }
    misspelt.put(meant, range);
  }

  private boolean isTaken(String name) {
    if (misspelt.containsKey(name)) {
      return true;
    }
    for (Node.Entry entry : mapping.entries()) {
      if (entry.key().text().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** The range for reports of missing keys. */
  public SourceRange head() {
    return mapping.head();
  }

  /**
   * Reads the value of a key, if it has one. A key that is only there misspelt is broken and not
   * missing, since its misspelling has been reported.
   */
  public <T> Field<T> read(Key key, ValueReader<T> reader) {
    int index = keys.indexOf(key);
    Node.Entry entry = index < 0 ? null : entries[index];
    if (entry == null) {
      SourceRange meant = misspelt.isEmpty() ? null : misspelt.get(key.written());
      return meant == null ? missing() : new Field.Broken<>(meant);
    }
    return Fields.read(entry.value(), entry.key().range(), key, reader);
  }

  @SuppressWarnings("unchecked")
  private <T> Field<T> missing() {
    // It holds no value of any type.
    return (Field<T>) missing;
  }

  /**
   * Reads one value.
   *
   * @param around the range to report when the value is blank or spans several lines
   * @param label what has the value, for messages
   */
  public static <T> Field<T> read(
      Node value, SourceRange around, Label label, ValueReader<T> reader) {
    if (isBlank(value)) {
      return new Field.Blank<>(around);
    }
    boolean pointAtValue =
        value instanceof Node.Scalar scalar && scalar.style() != Node.Style.BLOCK;
    SourceRange range = pointAtValue ? value.range() : around;
    Optional<T> read = reader.read(value, label);
    if (read.isEmpty()) {
      return new Field.Broken<>(range);
    }
    return new Field.Given<>(read, range, value.scalar(), Optional.empty());
  }

  /** Returns whether there is no value, or a list of nothing but blank items. */
  private static boolean isBlank(Node value) {
    if (value instanceof Node.Sequence sequence) {
      for (Node item : sequence.items()) {
        if (!isBlankItem(item)) {
          return false;
        }
      }
      return true;
    }
    return isBlankItem(value);
  }

  static boolean isBlankItem(Node item) {
    if (item instanceof Node.Scalar scalar) {
      return scalar.isBlank();
    }
    if (item instanceof Node.Sequence sequence) {
      return sequence.items().isEmpty();
    }
    return item instanceof Node.Mapping map && map.entries().isEmpty();
  }
}
