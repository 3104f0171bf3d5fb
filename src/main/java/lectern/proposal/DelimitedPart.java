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
            joined(scalar.text().substring(start, end)),
            range,
            new ScalarSlice(scalar, start, end));
  }

  /** Joins the lines of a wrapped text, without the indentation of all but the first. */
  private static String joined(String text) {
    if (text.indexOf('\n') < 0) {
      return OneLine.of(text);
    }
    StringBuilder line = new StringBuilder();
    int from = 0;
    while (from <= text.length()) {
      int feed = text.indexOf('\n', from);
      int to = feed < 0 ? text.length() : feed;
      String words = OneLine.of(text.substring(from, to));
      line.append(line.isEmpty() || words.isEmpty() ? "" : " ").append(words);
      from = to + 1;
    }
    return line.toString();
  }
}
