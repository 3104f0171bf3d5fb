package lectern.proposal;

import lectern.fields.Field;
import lectern.source.SourceRange;
import lectern.source.yaml.Node;

/** A text whose parts are values of their own. */
sealed interface LineText permits PairText, LineText.Slice {

  /** Returns the whole text. */
  String text();

  /** Returns the range of the whole text. */
  SourceRange range();

  /** Returns a part of the text as a field, without white space around it. */
  Field<String> part(int from, int to);

  /** A part of a scalar. */
  record Slice(Node.Scalar scalar, int from, int to) implements LineText {
    @Override
    public String text() {
      return scalar.text().substring(from, to);
    }

    @Override
    public SourceRange range() {
      return scalar.part(from, to);
    }

    @Override
    public Field<String> part(int start, int end) {
      return DelimitedPart.of(scalar, from + start, from + end);
    }
  }
}
