package lectern.source;

/**
 * A position in a text.
 *
 * @param offset code points before this point, counted from 0; a byte order mark is not counted
 * @param line line number, counted from 1; lines end with LF, CR LF or CR, as in editors
 * @param column code points before this point on its line, plus 1; a tab is one column
 */
public record Position(int offset, int line, int column) implements Comparable<Position> {

  /** The first position of any text. */
  public static final Position START = new Position(0, 1, 1);

  /** Returns the position {@code codePoints} further along the same line. */
  public Position plus(int codePoints) {
    return new Position(offset + codePoints, line, column + codePoints);
  }

  @Override
  public int compareTo(Position other) {
    return Integer.compare(offset, other.offset);
  }
}
