package lectern.source.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.source.Limits;
import lectern.source.Position;
import lectern.source.SourceText;

/**
 * Reads the forms of YAML in which nearly all proposals are written: documents of keys and lists
 * that are laid out by indentation or in brackets, with texts in quotes on one line, without quotes
 * on any number of lines, or below {@code |} or {@code >}.
 *
 * <p>It reads them as the YAML library does, place for place, in a small part of the time. Whatever
 * has another form, or is wrong, it leaves to the library.
 */
final class EverydayYaml {
  private final EverydayCursor cursor;
  private final EverydayText text;
  private final EverydayBlock block;
  private final EverydayBrackets brackets;
  private final Limits limits;

  private EverydayYaml(SourceText source, Limits limits) {
    this.cursor = new EverydayCursor(source);
    this.text = new EverydayText(cursor);
    this.block = new EverydayBlock(cursor);
    this.brackets = new EverydayBrackets(cursor, text, limits);
    this.limits = limits;
  }

  /**
   * The documents of a text.
   *
   * @return empty if the text is to be read by the library
   */
  static Optional<List<Document>> read(SourceText source, Limits limits) {
    // There is at most one value more than there are letters.
    if (source.text().length() >= limits.values()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new EverydayYaml(source, limits).documents());
    } catch (UnusualException e) {
      return Optional.empty();
    }
  }

  private List<Document> documents() {
    List<Document> documents = new ArrayList<>();
    cursor.toContent();
    do {
      if (cursor.isAtMarker()) {
        passMarker();
      } else if (!documents.isEmpty()) {
        throw new UnusualException();
      }
      int column = cursor.indent();
      documents.add(new Document(Optional.of(mapping(text.onLine(), column, 0)), List.of()));
    } while (!cursor.isAtEnd());
    if (documents.size() > limits.documents()) {
      throw new UnusualException();
    }
    return documents;
  }

  /** Goes on behind the line that begins a document. */
  private void passMarker() {
    int behind = cursor.at() + 3;
    if (cursor.letter() != '-' || cursor.letter(behind) > ' ') {
      throw new UnusualException();
    }
    cursor.to(behind);
    cursor.toContentBelow();
  }

  /**
   * What begins here on a line of its own or behind a dash.
   *
   * @param parent columns before what it belongs to, which are fewer than those before it
   * @param depth lists and keys with values around it
   */
  private Node below(int parent, int depth) {
    if (cursor.isAtDash()) {
      return sequence(depth);
    }
    if (isNoText()) {
      return onLine(parent, depth);
    }
    int column = cursor.column();
    Node.Scalar first = text.onLine();
    return cursor.isAtColon() ? mapping(first, column, depth) : whole(first, parent);
  }

  /** What begins here behind a key. */
  private Node onLine(int parent, int depth) {
    if (brackets.begin()) {
      Node node = brackets.read(depth);
      cursor.toContentBelow();
      return node;
    }
    return isNoText() ? block.read(parent) : whole(text.onLine(), parent);
  }

  private boolean isNoText() {
    return brackets.begin() || cursor.letter() == '|' || cursor.letter() == '>';
  }

  private Node.Scalar whole(Node.Scalar first, int parent) {
    if (cursor.isAtColon()) {
      throw new UnusualException();
    }
    return text.whole(first, parent);
  }

  /** The keys that begin with one that was read, at a column that is counted from 0. */
  private Node mapping(Node.Scalar first, int column, int depth) {
    refuseDeep(depth);
    List<Node.Entry> entries = new ArrayList<>();
    Node.Scalar key = first;
    while (true) {
      entries.add(new Node.Entry(text.key(key), value(column, depth + 1)));
      if (cursor.indent() != column) {
        break;
      }
      key = text.onLine();
    }
    refuseDeeper(column);
    return new Node.Mapping(List.copyOf(entries), cursor.since(first.range().start()));
  }

  /** The value behind the colon at which the cursor is. */
  private Node value(int column, int depth) {
    cursor.forward();
    int behind = cursor.at();
    cursor.skipSpaces();
    if (!cursor.isAtLineEnd() && !cursor.isAtComment()) {
      return onLine(column, depth);
    }
    Position none = cursor.position(behind);
    cursor.toContent();
    if (cursor.indent() == column && cursor.isAtDash()) {
      return sequence(depth);
    }
    return cursor.indent() > column ? below(column, depth) : empty(none);
  }

  private Node sequence(int depth) {
    refuseDeep(depth);
    int column = cursor.column();
    Position start = cursor.position();
    List<Node> items = new ArrayList<>();
    while (cursor.indent() == column && cursor.isAtDash()) {
      items.add(item(column, depth + 1));
    }
    refuseDeeper(column);
    return new Node.Sequence(List.copyOf(items), cursor.since(start));
  }

  private Node item(int column, int depth) {
    cursor.forward();
    Position none = cursor.position();
    cursor.toContent();
    return cursor.indent() > column ? below(column, depth) : empty(none);
  }

  private Node empty(Position at) {
    return new Node.Scalar("", Node.Style.PLAIN, Node.Surroundings.LINES, cursor.range(at, at));
  }

  private void refuseDeep(int depth) {
    if (depth >= limits.depth()) {
      throw new UnusualException();
    }
  }

  /** What follows a list or keys may not be indented more than they are. */
  private void refuseDeeper(int column) {
    if (cursor.indent() > column) {
      throw new UnusualException();
    }
  }
}
