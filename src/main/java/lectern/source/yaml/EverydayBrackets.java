package lectern.source.yaml;

import java.util.ArrayList;
import java.util.List;
import lectern.source.Limits;
import lectern.source.Position;

/** Reads lists and keys with values that are written in brackets. */
final class EverydayBrackets {
  private final EverydayCursor cursor;
  private final EverydayText text;
  private final Limits limits;

  EverydayBrackets(EverydayCursor cursor, EverydayText text, Limits limits) {
    this.cursor = cursor;
    this.text = text;
    this.limits = limits;
  }

  boolean begin() {
    return cursor.letter() == '[' || cursor.letter() == '{';
  }

  /**
   * What is in the brackets that begin here; afterwards the cursor is behind them.
   *
   * @param depth lists and keys with values around it
   */
  Node read(int depth) {
    if (depth >= limits.depth()) {
      throw new UnusualException();
    }
    return cursor.letter() == '[' ? list(depth) : keys(depth);
  }

  private Node list(int depth) {
    Position start = cursor.position();
    List<Node> items = new ArrayList<>();
    toFirst();
    while (cursor.letter() != ']') {
      items.add(value(depth + 1));
      toNext(']');
    }
    cursor.forward();
    return new Node.Sequence(List.copyOf(items), cursor.since(start));
  }

  private Node keys(int depth) {
    Position start = cursor.position();
    List<Node.Entry> entries = new ArrayList<>();
    toFirst();
    while (cursor.letter() != '}') {
      entries.add(entry(depth + 1));
      toNext('}');
    }
    cursor.forward();
    return new Node.Mapping(List.copyOf(entries), cursor.since(start));
  }

  private Node.Entry entry(int depth) {
    Node.Scalar key = text.key(text.inBrackets());
    cursor.forward();
    skipBlank();
    return new Node.Entry(key, value(depth));
  }

  private Node value(int depth) {
    return begin() ? read(depth) : text.inBrackets();
  }

  private void toFirst() {
    cursor.forward();
    skipBlank();
  }

  /** Goes on behind a comma, or to the bracket that closes. */
  private void toNext(char closing) {
    skipBlank();
    if (cursor.letter() == ',') {
      toFirst();
    } else if (cursor.letter() != closing) {
      throw new UnusualException();
    }
  }

  private void skipBlank() {
    cursor.skipSpaces();
    while (cursor.isAtLineEnd() && cursor.nextLine()) {
      cursor.skipSpaces();
    }
    if (cursor.isAtMarker()) {
      throw new UnusualException();
    }
  }
}
