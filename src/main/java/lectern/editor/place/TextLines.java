package lectern.editor.place;

import lectern.source.LineIndex;
import lectern.source.SourceRange;
import lectern.source.SourceText;

/** A text with its lines, in which all offsets count code points. */
final class TextLines {
  private final SourceText source;
  private final int[] characters;
  private final LineIndex index;

  TextLines(SourceText source) {
    this.source = source;
    this.characters = source.text().codePoints().toArray();
    this.index = new LineIndex(source.text());
  }

  /** The name of the file. */
  String name() {
    return source.name();
  }

  int length() {
    return characters.length;
  }

  /** Returns an offset moved into the text, and before the break of its line. */
  int clamped(int offset) {
    int inside = Math.max(0, Math.min(offset, characters.length));
    boolean isInBreak = is(inside, '\n') && is(inside - 1, '\r');
    return isInBreak ? inside - 1 : inside;
  }

  /** Returns the offset of the first character of the line that an offset is on. */
  int start(int offset) {
    int start = offset;
    while (start > 0 && !isBreak(start - 1)) {
      start--;
    }
    return start;
  }

  /** Returns the offset after the last character of the line that an offset is on. */
  int end(int offset) {
    int end = offset;
    while (end < characters.length && !isBreak(end)) {
      end++;
    }
    return end;
  }

  /** Returns the offset of the line below one that ends at an offset; the length if none is. */
  int below(int end) {
    return Math.min(characters.length, end + (is(end, '\r') && is(end + 1, '\n') ? 2 : 1));
  }

  /** Returns the offset of the first character after the white space at the start of a line. */
  int content(int start) {
    int content = start;
    while (is(content, ' ') || is(content, '\t')) {
      content++;
    }
    return content;
  }

  /** Returns whether the rest of a line is white space. */
  boolean isBlank(int from) {
    int content = content(from);
    return content == characters.length || isBreak(content);
  }

  /** Returns whether a character is at an offset. */
  boolean is(int offset, char c) {
    return offset >= 0 && offset < characters.length && characters[offset] == c;
  }

  /** Returns whether the dash of a list item is at an offset. */
  boolean isDash(int offset) {
    return is(offset, '-') && isGap(offset + 1);
  }

  /** Returns whether white space or the end of a line is at an offset. */
  boolean isGap(int offset) {
    return offset >= characters.length || isBreak(offset) || is(offset, ' ') || is(offset, '\t');
  }

  /** Returns whether the line that begins at an offset ends or begins a document. */
  boolean isMarker(int start) {
    boolean isThree =
        (is(start, '-') && is(start + 1, '-') && is(start + 2, '-'))
            || (is(start, '.') && is(start + 1, '.') && is(start + 2, '.'));
    return isThree && isGap(start + 3);
  }

  private boolean isBreak(int offset) {
    return characters[offset] == '\n' || characters[offset] == '\r';
  }

  /** The text between two offsets. */
  String text(int from, int to) {
    return new String(characters, from, to - from);
  }

  /** The range between two offsets. */
  SourceRange range(int from, int to) {
    return new SourceRange(source.name(), index.at(from), index.at(to));
  }
}
