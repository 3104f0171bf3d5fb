package lectern.proposal;

import java.util.Optional;
import lectern.fields.Field;
import lectern.fields.Fields;
import lectern.fields.OneLine;
import lectern.fields.Subject;
import lectern.source.Node;
import lectern.source.Place;

/**
 * Reads a session format: keys with values, or the printed form {@code Panel - Auditorium - 90
 * Min}.
 */
final class FormatReader {
  private static final String SEPARATOR = " - ";
  private static final Subject TIME = new Subject.Phrase("The time in \"format\"");

  private final SimpleReaders simple;

  FormatReader(SimpleReaders simple) {
    this.simple = simple;
  }

  Optional<SessionFormat> format(Node value, Subject subject) {
    if (value instanceof Node.Mapping mapping) {
      Fields fields = new Fields(mapping, FormatKey.ALL, simple.faults);
      return Optional.of(
          new SessionFormat(
              fields.read(FormatKey.TYPE, simple.line),
              fields.read(FormatKey.LAYOUT, simple.line),
              fields.read(FormatKey.MINUTES, simple.minutes),
              value.place()));
    }
    if (value instanceof Node.Scalar scalar) {
      return Optional.of(printed(scalar));
    }
    simple.faults.wrongType(subject, value, "a format", "\"Panel - Auditorium - 90 Min\"");
    return Optional.empty();
  }

  /**
   * The last part is the time if it begins with a digit; what stands between the first and the time
   * is the layout.
   */
  private SessionFormat printed(Node.Scalar scalar) {
    String text = scalar.text().substring(0, OneLine.end(scalar.text(), 0, scalar.text().length()));
    int first = text.indexOf(SEPARATOR);
    int last = text.lastIndexOf(SEPARATOR);
    if (first < 0) {
      return new SessionFormat(
          PrintedPart.of(scalar, 0, text.length()),
          missing(scalar),
          missing(scalar),
          scalar.place());
    }
    int tail = OneLine.start(text, last + SEPARATOR.length(), text.length());
    boolean timed = Character.isDigit(text.charAt(tail));
    int layoutEnd = timed ? last : text.length();
    int layoutStart = first + SEPARATOR.length();
    return new SessionFormat(
        PrintedPart.of(scalar, 0, first),
        layoutStart < layoutEnd ? PrintedPart.of(scalar, layoutStart, layoutEnd) : missing(scalar),
        timed ? minutes(scalar, tail, text.length()) : missing(scalar),
        scalar.place());
  }

  private Field<Integer> minutes(Node.Scalar scalar, int from, int to) {
    Place place = scalar.part(from, to);
    String text = scalar.text().substring(from, to);
    Node part = new Node.Scalar(text, scalar.style(), Node.Surroundings.BOUND, place);
    return Fields.read(part, place, TIME, simple.minutes);
  }

  private static <T> Field<T> missing(Node.Scalar scalar) {
    return new Field.Missing<>(scalar.place());
  }
}
