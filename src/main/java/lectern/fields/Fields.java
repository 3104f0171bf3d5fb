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

/** The fields of one mapping. The constructor reports unknown and duplicate keys. */
public final class Fields {
  /** The prefix of keys of the author's own. */
  private static final String OWN = "x-";

  private final Node.Mapping mapping;
  private final KeySet keys;
  // By the indexes of their keys; null where a key does not occur.
  private final Node.Entry[] entries;
  private final Field<?> missing;
  // Misspelled entries by the keys that they mean; nearly always empty.
  private Map<String, Node.Entry> misspellings = Map.of();
  private Optional<Suggestions> suggestions = Optional.empty();

  /**
   * Creates the fields of a mapping.
   *
   * @param keys the valid keys
   * @param problems collects the problems of the keys
   */
  public Fields(Node.Mapping mapping, KeySet keys, Problems problems) {
    this.mapping = mapping;
    this.keys = keys;
    this.missing = new Field.Missing<>(mapping.head());
    this.entries = new Node.Entry[keys.size()];
    int[] firstLines = new int[keys.size()];
    for (Node.Entry entry : mapping.entries()) {
      String name = entry.key().text();
      int index = keys.indexOf(name);
      if (index < 0) {
        unknown(entry, keys, problems);
        continue;
      }
      if (entries[index] == null) {
        firstLines[index] = entry.key().range().startLine();
      } else {
        problems.add(
            ProblemKind.DUPLICATE_KEY,
            entry.key().range(),
            "Duplicate key \"" + name + "\"; first defined on line " + firstLines[index] + ".",
            "Remove one of the two.");
      }
      entries[index] = entry;
    }
  }

  private void unknown(Node.Entry entry, KeySet keys, Problems problems) {
    Node.Scalar key = entry.key();
    if (key.text().startsWith(OWN)) {
      return;
    }
    Optional<String> near = suggestions().nearest(key.text(), keys.names());
    // Renaming to a key that exists would create a duplicate.
    Optional<String> free = near.filter(name -> !isTaken(name));
    near.ifPresent(name -> addMisspelling(name, entry));
    problems.add(
        new Problem(
            ProblemKind.UNKNOWN_KEY,
            key.range(),
            Quote.of(key.text()) + " is not a valid key of " + keys.owner() + ".",
            near.map(name -> "Did you mean \"" + name + "\"?")
                .orElse(
                    "Remove it, or rename it to "
                        + Quote.of(ownKey(key.text()))
                        + " if it is your own."),
            free.flatMap(
                name -> Fix.unsafe("Rename the key to \"" + name + "\".", key.replacedBy(name)))));
  }

  /** Returns a key of the author's own in place of an unknown one. */
  private static String ownKey(String unknown) {
    return OWN + (unknown.startsWith("X-") ? unknown.substring(OWN.length()) : unknown);
  }

  private Suggestions suggestions() {
    if (suggestions.isEmpty()) {
      suggestions = Optional.of(new Suggestions());
    }
    return suggestions.get();
  }

  private void addMisspelling(String meant, Node.Entry entry) {
    if (misspellings.isEmpty()) {
      misspellings = new HashMap<>();
    }
    misspellings.put(meant, entry);
  }

  private boolean isTaken(String name) {
    if (misspellings.containsKey(name)) {
      return true;
    }
    for (Node.Entry entry : mapping.entries()) {
      if (entry.key().text().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the range for findings about missing keys. */
  public SourceRange head() {
    return mapping.head();
  }

  /**
   * Reads the value of a key, if it has one. If only a misspelling of the key occurs, which has
   * been reported, the field is broken, not missing.
   */
  public <T> Field<T> read(Key key, ValueReader<T> reader) {
    int index = keys.indexOf(key);
    Node.Entry entry = index < 0 ? null : entries[index];
    if (entry == null) {
      Node.Entry meant = misspellings.isEmpty() ? null : misspellings.get(key.written());
      return meant == null
          ? missing()
          : new Field.Broken<>(meant.key().range(), Optional.of(meant.value()));
    }
    return Fields.read(entry.value(), entry.key().range(), key, reader);
  }

  @SuppressWarnings("unchecked")
  private <T> Field<T> missing() {
    // It has no value of any type.
    return (Field<T>) missing;
  }

  /**
   * Reads one value.
   *
   * @param around the range to report if the value is blank or spans several lines
   * @param label the name of the value in messages
   */
  public static <T> Field<T> read(
      Node value, SourceRange around, Label label, ValueReader<T> reader) {
    if (isBlank(value)) {
      return new Field.Blank<>(around);
    }
    boolean isOnOneLine = value instanceof Node.Scalar scalar && scalar.style() != Node.Style.BLOCK;
    SourceRange range = isOnOneLine ? value.range() : around;
    Optional<T> read = reader.read(value, label);
    if (read.isEmpty()) {
      return new Field.Broken<>(range, Optional.of(value));
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

  /** Returns whether a value, or an item of a list, is blank. */
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
