package lectern.source.yaml;

import lectern.source.Position;

/** A line of a text, with its position, that moves down line by line. */
final class LineCursor {
  private final String text;
  private int index;
  private int end;
  private Position start;

  /**
   * Creates a cursor on a line.
   *
   * @param index the index of the first character of the line, in UTF-16 units
   * @param start the position of the first character
   */
  LineCursor(String text, int index, Position start) {
    this.text = text;
    this.index = index;
    this.start = start;
    this.end = end();
  }

  private int end() {
    int found = index;
    while (found < text.length() && text.charAt(found) != '\n' && text.charAt(found) != '\r') {
      found++;
    }
    return found;
  }

  /** Returns the line without its line break. */
  String line() {
    return text.substring(index, end);
  }

  /** Returns the position of the first character of the line. */
  Position start() {
    return start;
  }

  /** Moves to the next line; returns false if there is none. */
  boolean moveDown() {
    if (end == text.length()) {
      return false;
    }
    int next = end + (text.startsWith("\r\n", end) ? 2 : 1);
    int length = text.codePointCount(index, next);
    start = new Position(start.offset() + length, start.line() + 1, 1);
    index = next;
    end = end();
    return true;
  }
}
