package lectern.proposal;

import lectern.fields.Field;
import lectern.fields.OneLine;
import lectern.source.Node;
import lectern.source.Place;
import lectern.source.Stretch;

/** One part of a value in the form of the published pages, where punctuation divides the parts. */
final class PrintedPart {
  private PrintedPart() {}

  /**
   * The part as a field, without the white space around it; blank when nothing is left.
   *
   * @param from where the part begins in the text of {@code scalar}
   * @param to where it ends
   */
  static Field<String> of(Node.Scalar scalar, int from, int to) {
    int start = OneLine.start(scalar.text(), from, to);
    int end = OneLine.end(scalar.text(), start, to);
    Place place = scalar.part(start, end);
    return start == end
        ? new Field.Blank<>(place)
        : new Field.Given<>(
            OneLine.of(scalar.text().substring(start, end)),
            place,
            new Stretch(scalar, start, end));
  }
}
