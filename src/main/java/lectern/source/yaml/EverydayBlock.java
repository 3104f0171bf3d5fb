package lectern.source.yaml;

import lectern.source.Position;

/** Reads the texts below {@code |} and {@code >}, whose indentation is that of their first line. */
final class EverydayBlock {
  private final EverydayCursor cursor;

  EverydayBlock(EverydayCursor cursor) {
    this.cursor = cursor;
  }

  /**
   * The text that begins here; afterwards the cursor is at what follows it.
   *
   * @param parent columns before what the text belongs to
   */
  Node.Scalar read(int parent) {
    Position start = cursor.position();
    boolean isFolded = cursor.letter() == '>';
    cursor.forward();
    char tail = cursor.letter();
    if (tail == '-' || tail == '+') {
      cursor.forward();
    }
    cursor.skipSpaces();
    if (!cursor.isAtLineEnd() || !cursor.nextLine()) {
      throw new UnusualException();
    }
    EverydayPieces text = cursor.pieces();
    text.add('\n', blankLines());
    int indent = cursor.column();
    if (indent <= parent) {
      throw new UnusualException();
    }
    Position end = lines(indent, isFolded, tail, text);
    cursor.toContent();
    return new Node.Scalar(
        text.text(), Node.Style.BLOCK, Node.Surroundings.LINES, cursor.range(start, end));
  }

  /** Skips lines without letters, of which none may be longer than the indentation behind them. */
  private int blankLines() {
    int blank = 0;
    int longest = 0;
    cursor.skipSpaces();
    while (cursor.isAtLineEnd()) {
      longest = Math.max(longest, cursor.column());
      if (!cursor.nextLine()) {
        throw new UnusualException();
      }
      blank++;
      cursor.skipSpaces();
    }
    if (longest > cursor.column()) {
      throw new UnusualException();
    }
    return blank;
  }

  /** Adds the lines from here on, and gives the place where they end. */
  private Position lines(int indent, boolean isFolded, char tail, EverydayPieces text) {
    while (true) {
      int from = cursor.at();
      cursor.to(cursor.endOfLine());
      text.add(from, cursor.at());
      boolean isBroken = cursor.nextLine();
      Position end = cursor.position();
      cursor.skipSpaces(indent);
      int breaks = 0;
      while (cursor.isAtLineEnd() && cursor.nextLine()) {
        breaks++;
        end = cursor.position();
        cursor.skipSpaces(indent);
      }
      if (cursor.isAtEnd() || cursor.column() < indent) {
        text.add('\n', isBroken && tail != '-' ? 1 : 0);
        text.add('\n', tail == '+' ? breaks : 0);
        return end;
      }
      if (!isFolded || cursor.letter(from) == ' ' || cursor.letter() == ' ') {
        text.add('\n', 1);
      } else if (breaks == 0) {
        text.add(' ', 1);
      }
      text.add('\n', breaks);
    }
  }
}
