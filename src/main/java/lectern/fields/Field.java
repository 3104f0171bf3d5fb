package lectern.fields;

import java.util.Optional;
import java.util.function.Function;
import lectern.source.Edit;
import lectern.source.SourceRange;
import lectern.source.yaml.Node;
import lectern.source.yaml.ScalarSlice;

/**
 * A field of a proposal: missing, blank, broken or given.
 *
 * <p>A rule that needs a value uses {@link #value()} and reports nothing if there is none: a
 * missing, blank or broken field is reported once, by a rule of its own.
 */
public sealed interface Field<T> {

  /** Returns the range for findings about this field. */
  SourceRange range();

  /** Returns the value if it could be read. */
  default Optional<T> value() {
    return Optional.empty();
  }

  /** Returns the scalar that the value was read from, if it is one scalar. */
  default Optional<Node.Scalar> written() {
    return Optional.empty();
  }

  /**
   * Returns an edit that replaces the value by another text.
   *
   * @return empty if the value is not one text, or the edit would change more than this value
   */
  default Optional<Edit> replacedBy(String text) {
    return Optional.empty();
  }

  /** Returns the field with its value converted. */
  @SuppressWarnings("unchecked")
  default <U> Field<U> map(Function<T, U> change) {
    // Only a given field holds a T.
    return (Field<U>) this;
  }

  /** The key does not occur; {@code range} is the head of the mapping. */
  record Missing<T>(SourceRange range) implements Field<T> {}

  /** The key occurs without a value; {@code range} is the key's. */
  record Blank<T>(SourceRange range) implements Field<T> {}

  /**
   * The value could not be read; a problem reports it.
   *
   * @param node what is written, so that it can be printed as it is
   */
  record Broken<T>(SourceRange range, Optional<Node> node) implements Field<T> {

    /** Creates a field whose text is part of another value. */
    public Broken(SourceRange range) {
      this(range, Optional.empty());
    }
  }

  /**
   * The value was read.
   *
   * @param value never empty; kept in this form because it is used often
   * @param written the scalar that the value was read from, if it is one scalar
   * @param part the part of a text that the value was read from, if it is a part
   */
  record Given<T>(
      Optional<T> value,
      SourceRange range,
      Optional<Node.Scalar> written,
      Optional<ScalarSlice> part)
      implements Field<T> {

    /** Creates a field whose value is a part of a text. */
    public Given(T given, SourceRange range, ScalarSlice part) {
      this(Optional.of(given), range, Optional.empty(), Optional.of(part));
    }

    /** Returns the value. */
    public T given() {
      return value.orElseThrow();
    }

    @Override
    public Optional<Edit> replacedBy(String text) {
      if (part.isPresent()) {
        return part.get().replacedBy(text);
      }
      return written.isPresent() ? written.get().replacedBy(text) : Optional.empty();
    }

    @Override
    public <U> Field<U> map(Function<T, U> change) {
      return new Given<>(value.map(change), range, written, part);
    }
  }
}
