package lectern.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.KeySet;
import lectern.source.Edit;
import lectern.source.Fix;
import lectern.source.HiddenCharacters;
import lectern.source.Position;
import lectern.source.Problem;
import lectern.source.ProblemKind;
import lectern.source.Quote;
import lectern.source.SourceRange;
import lectern.source.yaml.Node;

/**
 * A key that YAML reads as text because there is no space after its colon, or because its colon is
 * not the ASCII one.
 *
 * @param scalar the key with its value
 * @param colon the index of the colon
 */
record MissingSpace(Node.Scalar scalar, int colon) {

  /** Returns the key at the beginning of a text, if it is one of {@code keys}. */
  static Optional<MissingSpace> of(Node value, KeySet keys) {
    if (!(value instanceof Node.Scalar scalar) || scalar.style() != Node.Style.PLAIN) {
      return Optional.empty();
    }
    String text = scalar.text();
    int colon = colon(text);
    boolean isKey =
        colon > 0
            && !text.startsWith("//", colon + 1)
            && (keys.has(text.substring(0, colon).strip())
                || keys.meaning(text.substring(0, colon)).isPresent());
    return isKey ? Optional.of(new MissingSpace(scalar, colon)) : Optional.empty();
  }

  private static int colon(String text) {
    // No key is longer.
    for (int i = 0; i < Math.min(text.length() - 1, 60); i++) {
      char c = text.charAt(i);
      if (HiddenCharacters.isColon(c) || (c == ':' && text.charAt(i + 1) != ' ')) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the problem, without a fix. */
  Problem problem() {
    return problem(Optional.empty());
  }

  /** Returns the problem of several such keys, which is reported at the first of them. */
  static Problem problem(List<MissingSpace> all) {
    List<Edit> edits = new ArrayList<>();
    for (MissingSpace one : all) {
      SourceRange range = one.range();
      if (range.equals(one.scalar.range())) {
        return all.get(0).problem();
      }
      Position end = range.end();
      edits.add(new Edit(new SourceRange(range.file(), end.plus(-1), end), ": "));
    }
    return all.get(0)
        .problem(Optional.of(new Fix("Add the missing spaces.", false, List.copyOf(edits))));
  }

  private Problem problem(Optional<Fix> fix) {
    String key = scalar.text().substring(0, colon).strip();
    return new Problem(
        ProblemKind.WRONG_TYPE,
        range(),
        Quote.of(scalar.text().substring(0, colon + 1)) + " must be followed by a space.",
        "Write " + Quote.of(key + ": ...") + ", with an ASCII colon and a space after it.",
        fix);
  }

  private SourceRange range() {
    return scalar.part(0, colon + 1);
  }

  /** Returns the mapping of the key and its value. */
  Node.Mapping mapping() {
    String text = scalar.text();
    Node.Scalar key = part(0, colon);
    return new Node.Mapping(
        List.of(new Node.Entry(key, part(colon + 1, text.length()))), scalar.range());
  }

  private Node.Scalar part(int from, int to) {
    return new Node.Scalar(
        scalar.text().substring(from, to).strip(),
        Node.Style.PLAIN,
        Node.Surroundings.BOUND,
        scalar.part(from, to));
  }
}
