package lectern.proposal;

import java.util.Optional;
import java.util.function.Predicate;
import lectern.fields.Field;
import lectern.fields.Fields;
import lectern.fields.Label;
import lectern.fields.OneLine;
import lectern.source.SourceRange;
import lectern.source.yaml.Node;

/**
 * A text with a colon that is a key with a value in YAML, because it has no quotes: {@code Opening:
 * 5 minutes}.
 *
 * @param value the text after the colon; blank if there is none
 */
record PairText(Node.Scalar key, Field<String> value) implements LineText {

  /** Reads an entry of a mapping; a value that is not text is reported. */
  static PairText of(Node.Entry entry, Label label, ValueReaders simple) {
    return new PairText(
        entry.key(), Fields.read(entry.value(), entry.key().range(), label, simple.line));
  }

  /** Returns whether all keys of a mapping are the beginnings of such texts. */
  static boolean areKeys(Node.Mapping mapping, Predicate<String> isBeginning) {
    for (Node.Entry entry : mapping.entries()) {
      if (!isBeginning.test(entry.key().text())) {
        return false;
      }
    }
    return !mapping.entries().isEmpty();
  }

  /**
   * Returns whether a key is the beginning of a text: unlike a misspelled key, it is several words
   * or begins with a capital letter.
   */
  static boolean isText(String key) {
    return key.indexOf(' ') > 0 || (!key.isEmpty() && Character.isUpperCase(key.codePointAt(0)));
  }

  boolean isValid() {
    return !(value instanceof Field.Broken);
  }

  @Override
  public String text() {
    return key.text() + ":" + value.written().map(scalar -> " " + scalar.text()).orElse("");
  }

  @Override
  public SourceRange range() {
    return key.range().to(value.written().map(Node.Scalar::range).orElse(key.range()));
  }

  @Override
  public Field<String> part(int from, int to) {
    int colon = key.text().length();
    int start = OneLine.start(text(), from, to);
    if (to <= colon) {
      return DelimitedPart.of(key, from, to);
    }
    Optional<Node.Scalar> after = value.written();
    if (start > colon + 1 && after.isPresent()) {
      return DelimitedPart.of(after.get(), start - colon - 2, to - colon - 2);
    }
    String part = OneLine.of(text().substring(start, to));
    return part.isEmpty()
        ? new Field.Blank<>(range())
        : new Field.Given<>(Optional.of(part), range(), Optional.empty(), Optional.empty());
  }
}
