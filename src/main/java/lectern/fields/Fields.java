package lectern.fields;

import java.util.Optional;
import lectern.source.Problem;
import lectern.source.ProblemKind;
import lectern.source.SourceRange;
import lectern.source.yaml.Node;

/** The fields of one mapping. The constructor reports unknown and duplicate keys. */
public final class Fields {
  private final Node.Mapping mapping;
  private final KeySet keys;
  // By the indexes of their keys; null where a key does not occur.
  private final Node.Entry[] entries;
  private final Field<?> missing;
  // Nearly always empty.
  private Optional<UnknownKeys> unknown = Optional.empty();

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
        unknown(entry, problems);
        continue;
      }
      if (entries[index] == null) {
        firstLines[index] = entry.key().range().startLine();
      } else {
        problems.add(
            new Problem(
                ProblemKind.DUPLICATE_KEY,
                entry.key().range(),
                "Duplicate key \"" + name + "\"; first defined on line " + firstLines[index] + ".",
                "Remove one of the two.",
                BlankEntry.removedOf(entries[index], entry, mapping)));
      }
      entries[index] = entry;
    }
  }

  private void unknown(Node.Entry entry, Problems problems) {
    if (UnknownKeys.isOwn(entry.key().text())) {
      return;
    }
    if (unknown.isEmpty()) {
      unknown = Optional.of(new UnknownKeys(mapping, keys));
    }
    unknown.get().problem(entry).ifPresent(problems::add);
  }

  /** Returns the range for findings about missing keys. */
  public SourceRange head() {
    return mapping.head();
  }

  /**
   * Reads the value of a key, if it has one. If only another name of the key occurs, which has been
   * reported, the field is broken, not missing.
   */
  public <T> Field<T> read(Key key, ValueReader<T> reader) {
    int index = keys.indexOf(key);
    Node.Entry entry = index < 0 ? null : entries[index];
    if (entry == null) {
      return unknown.isEmpty() ? missing() : meant(unknown.get(), key, reader);
    }
    return Fields.read(entry.value(), entry.key().range(), key, reader);
  }

  private <T> Field<T> meant(UnknownKeys names, Key key, ValueReader<T> reader) {
    Optional<Node.Entry> entry = names.standingFor(key);
    if (entry.isEmpty()) {
      return missing();
    }
    Node value = entry.get().value();
    if (names.isWhole(key) && !isBlank(value)) {
      // For the problems in it.
      reader.read(value, key);
    }
    return new Field.Broken<>(entry.get().key().range(), Optional.of(value));
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
