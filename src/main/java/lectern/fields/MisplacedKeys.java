package lectern.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.source.Edit;
import lectern.source.EnglishList;
import lectern.source.Fix;
import lectern.source.Position;
import lectern.source.Problem;
import lectern.source.ProblemKind;
import lectern.source.Quote;
import lectern.source.SourceRange;
import lectern.source.yaml.Node;

/**
 * Keys of one value that are written beside its key instead of under it.
 *
 * @param outer the key of that value
 * @param parts the entries, in the order written, at least one
 */
record MisplacedKeys(String outer, List<Part> parts) {

  /**
   * One of these keys.
   *
   * @param entry as it is written
   * @param key the key that it means
   */
  record Part(Node.Entry entry, String key) {}

  /**
   * Returns the problem of all of them.
   *
   * @param owner the object in which they are written
   */
  Problem problem(String owner) {
    boolean isOne = parts.size() == 1;
    String remedy =
        "Write "
            + (isOne ? "it" : "them")
            + " as "
            + quoted(parts.stream().map(Part::key).toList())
            + " under "
            + Quote.of(outer)
            + ".";
    return new Problem(
        ProblemKind.UNKNOWN_KEY,
        parts.get(0).entry().key().range(),
        quoted(parts.stream().map(part -> part.entry().key().text()).toList())
            + (isOne ? " is not a valid key of " : " are not valid keys of ")
            + owner
            + ".",
        remedy,
        fix(remedy));
  }

  private static String quoted(List<String> words) {
    return EnglishList.of(words.stream().map(Quote::of).toList(), "and");
  }

  /** Returns a fix that writes them there, if each is on one of several consecutive lines. */
  private Optional<Fix> fix(String remedy) {
    List<Edit> edits = new ArrayList<>();
    int column = parts.get(0).entry().key().range().startColumn();
    int line = parts.get(0).entry().key().range().startLine();
    for (Part part : parts) {
      Node.Scalar key = part.entry().key();
      SourceRange range = key.range();
      if (!isOneLine(part.entry()) || range.startLine() != line || range.startColumn() != column) {
        return Optional.empty();
      }
      String above = edits.isEmpty() ? outer + ":\n" + " ".repeat(column - 1) : "";
      edits.add(new Edit(range, above + "  " + part.key()));
      line++;
    }
    return Optional.of(new Fix(remedy, true, List.copyOf(edits)));
  }

  private static boolean isOneLine(Node.Entry entry) {
    Position end = entry.value().range().end();
    return entry.key().surroundings() == Node.Surroundings.LINES
        && entry.value() instanceof Node.Scalar
        && end.line() == entry.key().range().startLine();
  }
}
