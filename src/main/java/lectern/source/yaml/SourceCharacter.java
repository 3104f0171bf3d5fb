package lectern.source.yaml;

import lectern.source.Position;
import lectern.source.SourceRange;
import lectern.source.SourceText;

/**
 * A character of a text with the line around it.
 *
 * @param range the range of the character
 * @param line the line without its line break
 * @param index the index of the character on the line, in UTF-16 units
 */
record SourceCharacter(SourceRange range, String line, int index) {

  /** Returns the character at a position. */
  static SourceCharacter of(SourceText source, Position position) {
    String line = source.line(position.line());
    int length = line.codePointCount(0, line.length());
    int index = line.offsetByCodePoints(0, Math.min(position.column() - 1, length));
    return new SourceCharacter(
        new SourceRange(source.name(), position, position.plus(1)), line, index);
  }

  /** Returns the first character on its line that is neither a space nor a tab. */
  SourceCharacter first() {
    int first = 0;
    while (first < line.length() && (line.charAt(first) == ' ' || line.charAt(first) == '\t')) {
      first++;
    }
    return on(first);
  }

  /** Returns another character on its line. */
  SourceCharacter on(int other) {
    Position start =
        range.start().plus(line.codePointCount(0, other) - line.codePointCount(0, index));
    return new SourceCharacter(new SourceRange(range.file(), start, start.plus(1)), line, other);
  }

  /** Returns the character; empty at the end of the line. */
  String character() {
    return index < line.length() ? Character.toString(line.codePointAt(index)) : "";
  }

  /** Returns whether it is the character {@code c}. */
  boolean isAt(char c) {
    return index < line.length() && line.charAt(index) == c;
  }

  /** Returns whether only white space precedes it on the line. */
  boolean isFirst() {
    return line.substring(0, index).isBlank();
  }

  /** Returns whether it follows one of two characters, with nothing but white space between. */
  boolean isAfter(char first, char second) {
    String before = line.substring(0, index).stripTrailing();
    char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
    return last == first || last == second;
  }

  /** Returns whether the colon of a key precedes it on the line. */
  boolean isAfterKey() {
    String before = line.substring(0, index);
    return before.contains(": ") || before.contains(":\t");
  }

  /** Returns whether the line is a conflict marker of version control. */
  boolean isConflictMarker() {
    return line.startsWith("<<<<<<<") || line.startsWith("=======") || line.startsWith(">>>>>>>");
  }
}
