package lectern.session;

import java.util.Optional;
import lectern.fields.Field;
import lectern.source.Position;
import lectern.source.SourceRange;
import lectern.source.SourceText;
import lectern.source.yaml.Node;

/**
 * Finds the source ranges of parts of texts.
 *
 * <p>A text in the source differs from its value in indentation, folding and escapes, so a part is
 * searched for in the source. The parts of one text must be requested from left to right, which
 * takes one pass for all.
 */
public final class TextLocator {
  private final String source;
  private int sourceIndex;
  private int sourceOffset;

  private Optional<Node.Scalar> current = Optional.empty();
  private String written = "";
  private boolean lost;
  private int index;
  private Position at = Position.START;
  private int read;

  /** Creates a locator for a file. */
  public TextLocator(SourceText source) {
    this.source = source.text();
  }

  /**
   * Returns the range of a part of a field's text, or of the whole field if the part can't be found
   * in the source.
   *
   * @param field a field with a value
   * @param from first character of the part in the value, in UTF-16 units; not before the end of
   *     the previous part of the same field
   * @param to one past its last character
   */
  public SourceRange of(Field<String> field, int from, int to) {
    Optional<Node.Scalar> scalar = field.written();
    if (scalar.isEmpty()) {
      return field.range();
    }
    if (!scalar.equals(current)) {
      begin(scalar.get());
    }
    String text = field.value().orElse("");
    String part = text.substring(from, to);
    int found = lost ? -1 : find(part, occurrences(part, text, from));
    read = to;
    if (found < 0) {
      // What follows can't be counted from here.
      lost = true;
      return field.range();
    }
    advance(found);
    Position start = at;
    advance(found + part.length());
    return new SourceRange(field.range().file(), start, at);
  }

  private void begin(Node.Scalar scalar) {
    Position start = scalar.range().start();
    int length = scalar.range().end().offset() - start.offset();
    sourceIndex = source.offsetByCodePoints(sourceIndex, start.offset() - sourceOffset);
    sourceOffset = start.offset();
    written = source.substring(sourceIndex, source.offsetByCodePoints(sourceIndex, length));
    current = Optional.of(scalar);
    lost = false;
    index = 0;
    at = start;
    read = 0;
  }

  /** Counts the occurrences of a part between the previous part and this one. */
  private int occurrences(String part, String text, int from) {
    int count = 0;
    int found = text.indexOf(part, read);
    while (found >= 0 && found < from) {
      count++;
      found = text.indexOf(part, found + part.length());
    }
    return count;
  }

  private int find(String part, int skipped) {
    int found = written.indexOf(part, index);
    for (int i = 0; i < skipped && found >= 0; i++) {
      found = written.indexOf(part, found + part.length());
    }
    return found;
  }

  private void advance(int to) {
    int offset = at.offset();
    int line = at.line();
    int column = at.column();
    while (index < to) {
      int c = written.codePointAt(index);
      boolean ends = c == '\n' || (c == '\r' && !written.startsWith("\n", index + 1));
      index += Character.charCount(c);
      offset++;
      line += ends ? 1 : 0;
      column = ends ? 1 : column + 1;
    }
    at = new Position(offset, line, column);
  }
}
