package lectern.fields;

import java.util.List;
import java.util.Optional;
import lectern.source.Edit;
import lectern.source.Fix;
import lectern.source.SourceRange;
import lectern.source.yaml.Node;

/** Fixes that delete the line of a key without a value. */
final class BlankEntry {
  private static final int LINE_BREAK = 2;

  private BlankEntry() {}

  /** Returns a fix that deletes the one of two entries with the same key that has no value. */
  static Optional<Fix> removedOf(Node.Entry first, Node.Entry second, Node.Mapping mapping) {
    boolean isFirst = isBlank(first);
    if (isFirst == isBlank(second)) {
      return Optional.empty();
    }
    return removed(isFirst ? first : second, mapping);
  }

  private static boolean isBlank(Node.Entry entry) {
    return entry.value() instanceof Node.Scalar scalar
        && scalar.isBlank()
        && scalar.style() == Node.Style.PLAIN
        && scalar.surroundings() == Node.Surroundings.LINES
        && entry.key().surroundings() == Node.Surroundings.LINES;
  }

  /**
   * Returns a fix if nothing else, such as a comment, is on the line or between it and the next.
   */
  private static Optional<Fix> removed(Node.Entry blank, Node.Mapping mapping) {
    List<Node.Entry> entries = mapping.entries();
    int index = 0;
    while (entries.get(index).key().range().startOffset() != blank.key().range().startOffset()) {
      index++;
    }
    SourceRange key = blank.key().range();
    SourceRange value = blank.value().range();
    if (index + 1 < entries.size()) {
      SourceRange next = entries.get(index + 1).key().range();
      int nextLine = next.startOffset() - next.startColumn() + 1;
      if (next.startLine() == key.startLine() + 1 && nextLine - value.endOffset() <= LINE_BREAK) {
        return fix(new SourceRange(key.file(), key.start(), next.start()));
      }
    } else if (index > 0) {
      Node before = entries.get(index - 1).value();
      SourceRange above = before.range();
      int line = key.startOffset() - key.startColumn() + 1;
      boolean isAbove =
          before instanceof Node.Scalar scalar
              && scalar.style() != Node.Style.BLOCK
              && above.endLine() + 1 == key.startLine()
              && line - above.endOffset() <= LINE_BREAK;
      if (isAbove) {
        return fix(new SourceRange(key.file(), above.end(), value.end()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Fix> fix(SourceRange range) {
    return Fix.safe("Delete the key without a value.", Optional.of(new Edit(range, "")));
  }
}
