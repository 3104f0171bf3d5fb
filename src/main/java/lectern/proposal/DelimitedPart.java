package lectern.proposal;

import lectern.fields.Field;
import lectern.fields.OneLine;
import lectern.source.SourceRange;
import lectern.source.yaml.Node;
import lectern.source.yaml.ScalarSlice;

/** Reads the parts of a value in the printed form, which punctuation separates. */
final class DelimitedPart {
  private DelimitedPart() {}

  /**
   * Reads a part as a field, without white space around it; blank if nothing is left.
   *
   * @param from the start of the part in the text of {@code scalar}
   * @param to its end
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
