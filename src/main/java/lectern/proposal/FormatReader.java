package lectern.proposal;

import java.util.Optional;
import lectern.fields.FaultList;
import lectern.fields.Field;
import lectern.fields.Fields;
import lectern.fields.OneLine;
import lectern.fields.Values;
import lectern.source.Node;
import lectern.source.Place;

/**
 * Reads a session format: keys with values, or the printed form {@code Panel - Auditorium - 90
 * Min}.
 */
final class FormatReader {
  private static final String SEPARATOR = " - ";

  private final FaultList faults;
  private final Values values;
  private final Times times;

  FormatReader(FaultList faults) {
    this.faults = faults;
    this.values = new Values(faults);
    this.times = new Times(values);
  }

  Optional<SessionFormat> format(Node value, String subject) {
    if (value instanceof Node.Mapping mapping) {
      Fields fields = new Fields(mapping, FormatKey.ALL, faults);
      return Optional.of(
          new SessionFormat(
              fields.read(FormatKey.TYPE, values::line),
              fields.read(FormatKey.LAYOUT, values::line),
              fields.read(FormatKey.MINUTES, times::minutes),
              value.place()));
    }
    if (value instanceof Node.Scalar scalar) {
      return Optional.of(printed(scalar));
    }
    faults.wrongType(subject, value, "a format", "\"Panel - Auditorium - 90 Min\"");
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
    return Fields.read(part, place, "The time in \"format\"", times::minutes);
  }

  private static <T> Field<T> missing(Node.Scalar scalar) {
    return new Field.Missing<>(scalar.place());
  }
}
