package lectern.source.yaml;

import lectern.source.Position;
import lectern.source.SourceRange;

/** Reads texts without quotes and texts in quotes, in their everyday forms. */
final class EverydayText {
  /** Longer ones may be no keys to the library, which measures further than to their ends. */
  private static final int LONGEST_KEY = 1000;

  private final EverydayCursor cursor;

  EverydayText(EverydayCursor cursor) {
    this.cursor = cursor;
  }

  /**
   * The text that begins here, as far as it is on this line: up to the colon of a key, a comment or
   * the end of the line.
   */
  Node.Scalar onLine() {
    return isQuote() ? quoted(Node.Surroundings.LINES) : plain();
  }

  /** The text in brackets that begins here. */
  Node.Scalar inBrackets() {
    if (isQuote()) {
      return quoted(Node.Surroundings.BRACKETS);
    }
    refuseSigns();
    return plain(cursor.endOfPlainInBrackets(), Node.Surroundings.BRACKETS);
  }

  /** A text that was read last as a key, whose colon must be here. */
  Node.Scalar key(Node.Scalar read) {
    boolean isMerge = read.style() == Node.Style.PLAIN && read.text().equals("<<");
    if (!cursor.isAtColon() || isMerge || cursor.at() - read.range().startOffset() > LONGEST_KEY) {
      throw new UnusualException();
    }
    return read;
  }

  private boolean isQuote() {
    return cursor.letter() == '"' || cursor.letter() == '\'';
  }

  private Node.Scalar plain() {
    refuseSigns();
    return plain(cursor.endOfPlain(), Node.Surroundings.LINES);
  }

  private Node.Scalar plain(int end, Node.Surroundings surroundings) {
    int last = cursor.withoutSpaces(end);
    SourceRange range = cursor.upTo(last);
    String text = cursor.text(cursor.at(), last);
    cursor.to(end);
    return new Node.Scalar(text, Node.Style.PLAIN, surroundings, range);
  }

  /** A text without quotes begins with none of the signs that have a meaning of their own. */
  private void refuseSigns() {
    switch (cursor.letter()) {
      case '?', ':', ',', '[', ']', '{', '}', '#', '&', '*', '!', '|', '>', '%', '@', '`' ->
          throw new UnusualException();
      case '-', '.' -> {
        if (cursor.isAtDash() || cursor.isAtMarker()) {
          throw new UnusualException();
        }
      }
      default -> {
        if (cursor.isAtLineEnd()) {
          throw new UnusualException();
        }
      }
    }
  }

  private Node.Scalar quoted(Node.Surroundings surroundings) {
    char quote = cursor.letter();
    Position start = cursor.position();
    cursor.forward();
    int from = cursor.at();
    int to = cursor.indexOf(quote);
    boolean isDoubled = false;
    while (quote == '\'' && cursor.letter(to) == quote && cursor.letter(to + 1) == quote) {
      isDoubled = true;
      cursor.to(to + 2);
      to = cursor.indexOf(quote);
    }
    cursor.to(to);
    if (cursor.isAtLineEnd()) {
      throw new UnusualException();
    }
    String written = cursor.text(from, to);
    if (quote == '"' && written.indexOf('\\') >= 0) {
      throw new UnusualException();
    }
    cursor.forward();
    return new Node.Scalar(
        isDoubled ? written.replace("''", "'") : written,
        Node.Style.QUOTED,
        surroundings,
        cursor.since(start));
  }

  /**
   * The whole of a text that began on this line; afterwards the cursor is at what follows below.
   *
   * @param parent columns before what the text belongs to: it goes on over lines that have more
   */
  Node.Scalar whole(Node.Scalar first, int parent) {
    if (first.style() != Node.Style.PLAIN || !cursor.isAtLineEnd()) {
      cursor.toContentBelow();
      return first;
    }
    StringBuilder text = new StringBuilder();
    Node.Scalar last = first;
    int breaks = 0;
    while (cursor.nextLine()) {
      cursor.skipSpaces();
      if (cursor.isAtLineEnd()) {
        breaks++;
      } else if (cursor.column() <= parent || cursor.isAtComment()) {
        break;
      } else {
        text.append(text.isEmpty() ? first.text() : "");
        last = plain(cursor.endOfPlain(), Node.Surroundings.LINES);
        text.append(breaks == 0 ? " " : "\n".repeat(breaks)).append(last.text());
        breaks = 0;
        if (!cursor.isAtLineEnd()) {
          break;
        }
      }
    }
    if (cursor.isAtColon()) {
      throw new UnusualException();
    }
    cursor.toContent();
    return text.isEmpty()
        ? first
        : new Node.Scalar(
            text.toString(),
            Node.Style.PLAIN,
            first.surroundings(),
            first.range().to(last.range()));
  }
}
