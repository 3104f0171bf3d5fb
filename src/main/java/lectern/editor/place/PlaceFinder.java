package lectern.editor.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lectern.source.SourceText;
import lectern.source.yaml.Node;

/**
 * Finds the places that an offset may be in. What is being typed may become a key as well as a
 * value, so there may be two.
 *
 * <p>It reads only the entry of the proposal around the offset: with the lines of the entry; if
 * these have an error, with those up to the offset; if these have one too, with those that lead to
 * it.
 */
public final class PlaceFinder {
  private static final List<String> ENDINGS =
      List.of("\"", "'", "}", "]", "\"}", "'}", "\"]", "']", "}]", "\"}]", "'}]");

  private final TextLines text;
  private final TopLevel top;
  private final int offset;
  private final int line;
  private final MarkedText marked;
  private final TopLevel.Entry entry;

  private PlaceFinder(SourceText source, int offset) {
    this.text = new TextLines(source);
    this.offset = text.clamped(offset);
    this.line = text.start(this.offset);
    this.top = TopLevel.around(this.offset, text);
    this.entry = top.at(this.offset);
    this.marked = new MarkedText(text, this.offset, entry.start(), entry.end());
  }

  /**
   * Returns the places of an offset; none in comments, and where neither a key nor a value can be.
   *
   * @param offset a number of code points
   */
  public static List<Place> find(SourceText source, int offset) {
    return new PlaceFinder(source, offset).find();
  }

  private List<Place> find() {
    int end = text.end(offset);
    Set<Integer> ancestors = Ancestors.of(offset, entry.start(), text);
    List<MarkedText.LineChoice> choices = List.of(at -> true, at -> at <= end, ancestors::contains);
    for (MarkedText.LineChoice lines : choices) {
      Optional<Node> asText = marked.read(lines, insertion(), "");
      Optional<Node> asKey = marked.read(lines, MarkedText.marker(), ":");
      if (asText.isPresent() || asKey.isPresent()) {
        return places(asText, asKey);
      }
      Optional<Node> closed = closed(lines);
      if (closed.isPresent()) {
        return places(closed, Optional.empty());
      }
      if (marked.isValidWithout(lines)) {
        return List.of();
      }
    }
    return List.of();
  }

  /** Returns the value with the quotes and brackets closed that the line leaves open. */
  private Optional<Node> closed(MarkedText.LineChoice lines) {
    String before = text.text(line, offset);
    for (String ending : ENDINGS) {
      boolean isOpen = ending.chars().allMatch(c -> before.indexOf(opening((char) c)) >= 0);
      Optional<Node> closed = isOpen ? marked.read(lines, insertion(), ending) : Optional.empty();
      if (closed.isPresent()) {
        return closed;
      }
    }
    return Optional.empty();
  }

  private static char opening(char closing) {
    return switch (closing) {
      case '}' -> '{';
      case ']' -> '[';
      default -> closing;
    };
  }

  /** Returns the marker, after a space where a colon or dash needs one. */
  private String insertion() {
    return (needsSpace() ? " " : "") + MarkedText.marker();
  }

  private boolean needsSpace() {
    boolean isAfterDash = text.is(offset - 1, '-') && text.content(line) == offset - 1;
    return (text.is(offset - 1, ':') || isAfterDash) && text.isBlank(offset);
  }

  private List<Place> places(Optional<Node> asText, Optional<Node> asKey) {
    Optional<Place> value = asText.flatMap(root -> find(root, List.of(), false));
    boolean isSure =
        value.isPresent() && (value.get().isKey() || value.get().scalar().isInBrackets());
    Optional<Place> key =
        isSure || needsSpace()
            ? Optional.empty()
            : asKey
                .flatMap(root -> find(root, List.of(), false))
                .filter(place -> place.isKey() && !isInOtherText());
    List<Place> places = new ArrayList<>();
    boolean isContinued =
        value.isPresent() && !value.get().isKey() && value.get().range().startOffset() < line;
    value
        .filter(place -> !(isContinued && key.isPresent()))
        .filter(place -> !place.path().isEmpty() || place.isKey())
        .ifPresent(places::add);
    key.ifPresent(places::add);
    return List.copyOf(places);
  }

  /** Returns whether the offset is on a blank line above one that is indented more. */
  private boolean isInOtherText() {
    if (!text.isBlank(line)) {
      return false;
    }
    int below = text.below(text.end(offset));
    while (below < entry.end() && text.isBlank(below)) {
      below = text.below(text.end(below));
    }
    return below < entry.end() && text.content(below) - below > offset - line;
  }

  private Optional<Place> find(Node node, List<String> path, boolean isItem) {
    if (node instanceof Node.Mapping mapping) {
      return inMapping(mapping, path);
    }
    if (node instanceof Node.Sequence list) {
      for (Node item : list.items()) {
        Optional<Place> found =
            item instanceof Node.Scalar scalar && isMarked(scalar)
                ? Optional.of(place(scalar, false, path, texts(list, scalar), true))
                : find(item, path, true);
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }
    Node.Scalar scalar = (Node.Scalar) node;
    return isMarked(scalar)
        ? Optional.of(place(scalar, false, path, List.of(), isItem))
        : Optional.empty();
  }

  private Optional<Place> inMapping(Node.Mapping mapping, List<String> path) {
    for (Node.Entry each : mapping.entries()) {
      if (isMarked(each.key())) {
        return Optional.of(place(each.key(), true, path, keys(mapping, each, path), false));
      }
      List<String> inner = new ArrayList<>(path);
      inner.add(each.key().text());
      Optional<Place> found = find(each.value(), List.copyOf(inner), false);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private List<String> keys(Node.Mapping mapping, Node.Entry own, List<String> path) {
    List<String> keys = new ArrayList<>();
    for (Node.Entry other : mapping.entries()) {
      if (!other.key().range().equals(own.key().range())) {
        keys.add(other.key().text());
      }
    }
    for (TopLevel.Entry other : top.entries()) {
      if (path.isEmpty() && other.start() != entry.start() && !other.key().isEmpty()) {
        keys.add(other.key());
      }
    }
    return List.copyOf(keys);
  }

  private static List<String> texts(Node.Sequence list, Node own) {
    List<String> texts = new ArrayList<>();
    for (Node other : list.items()) {
      if (!other.range().equals(own.range())) {
        other.scalar().ifPresent(scalar -> texts.add(scalar.text()));
      }
    }
    return List.copyOf(texts);
  }

  private static boolean isMarked(Node.Scalar scalar) {
    return scalar.text().contains(MarkedText.marker());
  }

  private Place place(
      Node.Scalar scalar, boolean isKey, List<String> path, List<String> others, boolean isItem) {
    String written = scalar.text();
    int before = written.indexOf(MarkedText.marker());
    String own = written.substring(0, before) + written.substring(before + 1);
    boolean isQuoted = scalar.style() == Node.Style.QUOTED;
    int start = entry.start() + scalar.range().startOffset();
    String quote = isQuoted ? text.text(start, start + 1) : "";
    boolean needsSpace = needsSpace() && !isKey;
    int last = text.end(offset);
    int end = entry.start() + scalar.range().endOffset() - 1 - (needsSpace ? 1 : 0);
    boolean isClosed =
        isQuoted && end <= last && end > start + 1 && text.is(end - 1, quote.charAt(0));
    int from = needsSpace ? offset : Math.min(start + quote.length(), offset);
    int to = Math.max(offset, Math.min(end - (isClosed ? 1 : 0), text.length()));
    boolean isHere = scalar.range().startLine() == scalar.range().endLine();
    int through = isHere ? Math.min(to, last) : to;
    return new Place(
        isKey,
        path,
        own,
        before,
        text.range(from, through),
        new Place.Writing(
            scalar.style(),
            quote,
            isQuoted && !isClosed,
            scalar.surroundings() == Node.Surroundings.BRACKETS,
            needsSpace,
            isKey && text.is(text.content(through + (isClosed ? 1 : 0)), ':')),
        others,
        isItem);
  }
}
