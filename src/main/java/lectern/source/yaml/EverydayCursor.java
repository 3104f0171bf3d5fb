package lectern.source.yaml;

import lectern.source.Position;
import lectern.source.SourceRange;
import lectern.source.SourceText;

/**
 * How far the reading of a text has come. The text has nothing but letters that need no care: no
 * tab, no control character, no line end but LF and CR LF, and none that takes two UTF-16 units, so
 * that indices are code points.
 */
final class EverydayCursor {
  /** What stands behind the text; all other letters below the space are ends of lines. */
  private static final byte END = 0;

  /** Stands for all letters that are not of ASCII. */
  private static final byte OTHER = 'x';

  private final SourceText source;
  private final byte[] letters;
  private int at;
  private int lineStart;
  private int line = 1;

  /**
   * Begins at the start of a text.
   *
   * @throws UnusualException if it has other letters
   */
  EverydayCursor(SourceText source) {
    this.source = source;
    this.letters = source.isPlain() ? plain(source.text()) : checked(source.text());
  }

  @SuppressWarnings("deprecation")
  private static byte[] plain(String text) {
    byte[] letters = new byte[text.length() + 1];
    // It takes the lower half of each letter, which is all that letters of ASCII have.
    text.getBytes(0, text.length(), letters, 0);
    return letters;
  }

  private static byte[] checked(String text) {
    byte[] letters = new byte[text.length() + 1];
    char[] written = text.toCharArray();
    for (int i = 0; i < written.length; i++) {
      char c = written[i];
      if (c < ' ' ? !isLineEnd(written, i) : c > '~' && !isEveryday(c)) {
        throw new UnusualException();
      }
      letters[i] = c > '~' ? OTHER : (byte) c;
    }
    return letters;
  }

  private static boolean isLineEnd(char[] written, int index) {
    char c = written[index];
    int next = index + 1;
    return c == '\n' || (c == '\r' && next < written.length && written[next] == '\n');
  }

  private static boolean isEveryday(char c) {
    return c < Character.MIN_SURROGATE
        ? c >= '\u00A0' && c != '\u2028' && c != '\u2029'
        : c > Character.MAX_SURROGATE && c < '\uFFFE' && c != '\uFEFF';
  }

  int at() {
    return at;
  }

  /** The letter here; some letter where it is not of ASCII. */
  char letter() {
    return (char) letters[at];
  }

  /** The letter at an index. */
  char letter(int index) {
    return (char) letters[index];
  }

  /** Columns before this point, counted from 0. */
  int column() {
    return at - lineStart;
  }

  /** The columns before what stands here; fewer than none at the end of a document. */
  int indent() {
    return isAtEnd() || isAtMarker() ? -1 : column();
  }

  boolean isAtEnd() {
    return letters[at] == END;
  }

  boolean isAtLineEnd() {
    return letters[at] < ' ';
  }

  boolean isAtComment() {
    return letters[at] == '#' && (at == lineStart || letters[at - 1] == ' ');
  }

  /** Whether an item of a list begins here. */
  boolean isAtDash() {
    return letters[at] == '-' && letters[at + 1] <= ' ';
  }

  /** Whether what stands here at the start of a line begins or ends a document, or nearly. */
  boolean isAtMarker() {
    byte c = letters[at];
    return (c == '-' || c == '.')
        && at == lineStart
        && letters[at + 1] == c
        && letters[at + 2] == c;
  }

  /** Whether the colon behind a key is here. */
  boolean isAtColon() {
    return letters[at] == ':' && letters[at + 1] <= ' ';
  }

  Position position() {
    return position(at);
  }

  /** The position of an index on this line. */
  Position position(int index) {
    return new Position(index, line, index - lineStart + 1);
  }

  /** The place from here up to an index on this line. */
  SourceRange upTo(int index) {
    return new SourceRange(
        source.name(), at, line, at - lineStart + 1, index, line, index - lineStart + 1);
  }

  /** The place from there to here. */
  SourceRange since(Position start) {
    return range(start, position());
  }

  SourceRange range(Position start, Position end) {
    return new SourceRange(source.name(), start, end);
  }

  /** The text from an index up to another. */
  String text(int from, int to) {
    return source.text().substring(from, to);
  }

  /** A text that is still to be put together from this one. */
  EverydayPieces pieces() {
    return new EverydayPieces(source, letters);
  }

  void forward() {
    at++;
  }

  /** Goes to an index on this line. */
  void to(int index) {
    at = index;
  }

  void skipSpaces() {
    while (letters[at] == ' ') {
      at++;
    }
  }

  /** Skips spaces, but never more than up to a column. */
  void skipSpaces(int column) {
    int most = lineStart + column;
    while (at < most && letters[at] == ' ') {
      at++;
    }
  }

  /**
   * Goes on from the end of a line to the start of the next.
   *
   * @return whether there was an end of line, not the end of the text
   */
  boolean nextLine() {
    if (letters[at] == END) {
      return false;
    }
    at += letters[at] == '\r' ? 2 : 1;
    lineStart = at;
    line++;
    return true;
  }

  /** Goes on to what is neither space, comment nor end of line. */
  void toContent() {
    do {
      skipSpaces();
      if (isAtComment()) {
        at = endOfLine();
      }
    } while (isAtLineEnd() && nextLine());
  }

  /**
   * Goes on to the content of a later line.
   *
   * @throws UnusualException if there is more on this line
   */
  void toContentBelow() {
    int before = line;
    toContent();
    if (line == before && !isAtEnd()) {
      throw new UnusualException();
    }
  }

  /** Where this line ends. */
  int endOfLine() {
    int i = at;
    while (letters[i] >= ' ') {
      i++;
    }
    return i;
  }

  /**
   * Where a text without quotes ends that begins here, spaces behind it included: at the colon of a
   * key, at a comment or at the end of the line.
   */
  int endOfPlain() {
    int i = at;
    while (true) {
      byte c = letters[i];
      if (c < ' ' || (c == ':' && letters[i + 1] <= ' ') || (c == '#' && letters[i - 1] == ' ')) {
        return i;
      }
      i++;
    }
  }

  /** The same for one that stands in brackets, which end it as well. */
  int endOfPlainInBrackets() {
    int i = at;
    while (true) {
      byte c = letters[i];
      if (c < ' ' || isBracketOrComma(c) || c == '?') {
        return i;
      }
      if ((c == ':' && (letters[i + 1] <= ' ' || isBracketOrComma(letters[i + 1])))
          || (c == '#' && letters[i - 1] == ' ')) {
        return i;
      }
      i++;
    }
  }

  private static boolean isBracketOrComma(byte c) {
    return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
  }

  /** The index behind the last letter that is no space, between here and an index. */
  int withoutSpaces(int end) {
    int i = end;
    while (i > at && letters[i - 1] == ' ') {
      i--;
    }
    return i;
  }

  /** The index of the next letter of a kind on this line; of the line's end if there is none. */
  int indexOf(char wanted) {
    int i = at;
    while (letters[i] != wanted && letters[i] >= ' ') {
      i++;
    }
    return i;
  }
}
