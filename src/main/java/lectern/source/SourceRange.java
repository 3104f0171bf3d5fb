package lectern.source;

/**
 * A range in a file, from {@code start} up to but not including {@code end}.
 *
 * <p>The positions are stored as numbers, so that the range of each value of each file takes one
 * object instead of three.
 *
 * @param file the file's name as the user gave it
 */
public record SourceRange(
    String file,
    int startOffset,
    int startLine,
    int startColumn,
    int endOffset,
    int endLine,
    int endColumn) {

  /** Creates the range between two positions. */
  public SourceRange(String file, Position start, Position end) {
    this(
        file, start.offset(), start.line(), start.column(), end.offset(), end.line(), end.column());
  }

  /** Returns the empty range at the beginning of a file, for problems of the file as a whole. */
  public static SourceRange startOf(String file) {
    return new SourceRange(file, Position.START, Position.START);
  }

  /** Returns the first position of the range. */
  public Position start() {
    return new Position(startOffset, startLine, startColumn);
  }

  /** Returns the position after the range. */
  public Position end() {
    return new Position(endOffset, endLine, endColumn);
  }

  /** Returns the range from the start of this range to the end of {@code other}. */
  public SourceRange to(SourceRange other) {
    return new SourceRange(
        file, startOffset, startLine, startColumn, other.endOffset, other.endLine, other.endColumn);
  }
}
