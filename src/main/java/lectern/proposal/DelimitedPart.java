package lectern.proposal;

import lectern.fields.Field;
import lectern.fields.OneLine;
import lectern.source.SourceRange;
import lectern.source.yaml.Node;
import lectern.source.yaml.ScalarSlice;

/** A part of a value in the printed form, where punctuation divides the parts. */
final class DelimitedPart {
  private DelimitedPart() {}

  /**
   * Reads the part as a field, without the white space around it; blank when nothing is left.
   *
   * @param from where the part begins in the text of {@code scalar}
   * @param to where it ends
   */
  static Field<String> of(Node.Scalar scalar, int from, int to) {
    int start = OneLine.start(scalar.text(), from, to);
    int end = OneLine.end(scalar.text(), start, to);
    SourceRange range = scalar.part(start, end);
    return start == end
        ? new Field.Blank<>(range)
        : new Field.Given<>(
            OneLine.of(scalar.text().substring(start, end)),
            range,
            new ScalarSlice(scalar, start, end));
  }
}
