package lectern.proposal;

import java.util.Optional;
import lectern.fields.Field;
import lectern.fields.Fields;
import lectern.fields.Label;
import lectern.fields.OneLine;
import lectern.source.SourceRange;
import lectern.source.yaml.Node;

/** Reads a session format: a mapping, or the printed form {@code Panel - Auditorium - 90 Min}. */
final class FormatReader {
  private static final String SEPARATOR = " - ";
  private static final Label DURATION = new Label.Phrase("The duration in \"format\"");

  private final ValueReaders simple;

  FormatReader(ValueReaders simple) {
    this.simple = simple;
  }

  /** Reads a session format; empty if the value is neither a mapping nor text. */
  Optional<SessionFormat> format(Node value, Label label) {
    if (value instanceof Node.Mapping mapping) {
      Fields fields = new Fields(mapping, FormatKey.ALL, simple.problems);
      return Optional.of(
          new SessionFormat(
              fields.read(FormatKey.TYPE, simple.line),
              fields.read(FormatKey.LAYOUT, simple.line),
              fields.read(FormatKey.MINUTES, simple.minutes),
              value.range()));
    }
    Optional<MissingSpace> space = MissingSpace.of(value, FormatKey.ALL);
    if (space.isPresent()) {
      simple.problems.add(space.get().problem());
      return Optional.empty();
    }
    if (value instanceof Node.Scalar scalar) {
      return Optional.of(printed(scalar));
    }
    simple.problems.wrongType(label, value, "text or a mapping", "\"Panel - Auditorium - 90 Min\"");
    return Optional.empty();
  }

  /**
   * Reads the printed form. The last part is the duration if it begins with a digit; the text
   * between the first part and the duration is the layout.
   */
  private SessionFormat printed(Node.Scalar scalar) {
    String text = scalar.text().substring(0, OneLine.end(scalar.text(), 0, scalar.text().length()));
    int first = text.indexOf(SEPARATOR);
    int last = text.lastIndexOf(SEPARATOR);
    if (first < 0) {
      return new SessionFormat(
          DelimitedPart.of(scalar, 0, text.length()),
          missing(scalar),
          missing(scalar),
          scalar.range());
    }
    int tail = OneLine.start(text, last + SEPARATOR.length(), text.length());
    boolean timed = Character.isDigit(text.charAt(tail));
    int layoutEnd = timed ? last : text.length();
    int layoutStart = first + SEPARATOR.length();
    return new SessionFormat(
        DelimitedPart.of(scalar, 0, first),
        layoutStart < layoutEnd
            ? DelimitedPart.of(scalar, layoutStart, layoutEnd)
            : missing(scalar),
        timed ? minutes(scalar, tail, text.length()) : missing(scalar),
        scalar.range());
  }

  private Field<Integer> minutes(Node.Scalar scalar, int from, int to) {
    SourceRange range = scalar.part(from, to);
    String text = scalar.text().substring(from, to);
    Node part = new Node.Scalar(text, scalar.style(), Node.Surroundings.BOUND, range);
    return Fields.read(part, range, DURATION, simple.minutes);
  }

  private static <T> Field<T> missing(Node.Scalar scalar) {
    return new Field.Missing<>(scalar.range());
  }
}
