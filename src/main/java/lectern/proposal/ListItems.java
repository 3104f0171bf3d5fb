package lectern.proposal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lectern.fields.KeyMeaning;
import lectern.fields.KeySet;
import lectern.fields.Label;
import lectern.source.Edit;
import lectern.source.Fix;
import lectern.source.Position;
import lectern.source.Problem;
import lectern.source.ProblemKind;
import lectern.source.Quote;
import lectern.source.SourceRange;
import lectern.source.yaml.ListMarker;
import lectern.source.yaml.Node;

/**
 * The items of a list as they are meant. Items that begin without a dash and a space are reported
 * once, and separated all the same.
 */
final class ListItems {
  private final List<Node> items = new ArrayList<>();
  private final KeySet keys;
  private final String separator;
  private Optional<SourceRange> first = Optional.empty();
  private Optional<String> line = Optional.empty();
  private final List<MissingSpace> spaces = new ArrayList<>();
  private final List<Edit> dashes = new ArrayList<>();
  private boolean isRepairable = true;

  private ListItems(KeySet keys, String separator) {
    this.keys = keys;
    this.separator = separator;
  }

  /**
   * Returns a list with its items separated, or the value itself if it needs no such help.
   *
   * @param keys the keys of an item
   * @param separator what separates a key from its value in an item that is written as text
   */
  static Node separated(
      Node value, Label label, KeySet keys, String separator, ValueReaders simple) {
    ListItems list = new ListItems(keys, separator);
    if (value instanceof Node.Sequence sequence) {
      for (Node item : sequence.items()) {
        list.add(item);
      }
    } else if (value instanceof Node.Mapping mapping && !list.isOneItem(mapping)) {
      list.addLines(mapping);
    } else {
      list.add(value);
      if (value instanceof Node.Mapping mapping && !list.dashes.isEmpty()) {
        list.firstDash(mapping.head());
      }
    }
    if (!list.spaces.isEmpty()) {
      simple.problems.add(
          value instanceof Node.Sequence
              ? MissingSpace.problem(list.spaces)
              : list.spaces.get(0).problem());
    }
    list.first.ifPresent(range -> simple.problems.add(list.problem(range, label)));
    return list.first.isEmpty() && list.spaces.isEmpty() ? value : list.sequence(value);
  }

  private Node sequence(Node value) {
    return new Node.Sequence(List.copyOf(items), value.range());
  }

  private Problem problem(SourceRange range, Label label) {
    String item = keys.owner().substring(keys.owner().indexOf(' ') + 1);
    Optional<Fix> fix =
        isRepairable && !dashes.isEmpty()
            ? Optional.of(new Fix("Add the dashes.", false, List.copyOf(dashes)))
            : Optional.empty();
    return new Problem(
        ProblemKind.WRONG_TYPE,
        range,
        "Each item of " + label.words() + " must begin with \"- \".",
        "Start each "
            + item
            + " with a dash and a space, such as "
            + Quote.of("- " + line.orElseGet(this::example))
            + (line.isPresent() ? "." : ", and align its other keys with the first."),
        fix);
  }

  private String example() {
    List<String> names = keys.names();
    return keys.has(PersonKey.NAME.written())
        ? "name: Ada Example"
        : names.get(names.size() - 1) + ": ...";
  }

  private void report(SourceRange range, boolean canBeRepaired) {
    if (first.isEmpty()) {
      first = Optional.of(range);
    }
    isRepairable &= canBeRepaired;
  }

  /** Returns whether any key is one of an item. */
  private boolean isOneItem(Node.Mapping mapping) {
    for (Node.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      if (isKey(key) || isInBrackets(entry) || ListMarker.end(key) > 0 || key.startsWith("x-")) {
        return true;
      }
    }
    return mapping.entries().isEmpty();
  }

  private boolean isKey(String text) {
    return keys.has(text)
        || keys.meaning(text).filter(key -> !(key instanceof KeyMeaning.Outer)).isPresent();
  }

  private static boolean isInBrackets(Node.Entry entry) {
    return entry.key().surroundings() != Node.Surroundings.LINES;
  }

  /** Adds the lines of a mapping that are items in the form of text. */
  private void addLines(Node.Mapping mapping) {
    report(mapping.head(), false);
    line = Optional.of(mapping.entries().get(0).key().text() + separator + "...");
    for (Node.Entry entry : mapping.entries()) {
      items.add(
          entry.value() instanceof Node.Scalar value
              ? text(entry.key(), value)
              : new Node.Mapping(List.of(entry), entry.key().range().to(entry.value().range())));
    }
  }

  private Node text(Node.Scalar key, Node.Scalar value) {
    String text = value.isBlank() ? key.text() : key.text() + separator + value.text();
    return new Node.Scalar(
        text, Node.Style.PLAIN, Node.Surroundings.BOUND, key.range().to(value.range()));
  }

  private void add(Node item) {
    if (item instanceof Node.Mapping mapping && mapping.entries().size() > 0) {
      addMapping(mapping);
    } else if (item instanceof Node.Scalar scalar && scalar.style() == Node.Style.PLAIN) {
      addText(scalar);
    } else {
      items.add(item);
    }
  }

  private void addMapping(Node.Mapping mapping) {
    List<Node.Entry> entries = mapping.entries();
    if (isInBrackets(entries.get(0))) {
      items.add(mapping);
      return;
    }
    boolean severalRepeat = repeated(entries).size() > 1;
    String leading = name(entries.get(0));
    Set<String> names = new HashSet<>();
    List<Node.Entry> item = new ArrayList<>();
    for (Node.Entry entry : entries) {
      String name = name(entry);
      boolean isMarked = ListMarker.end(entry.key().text()) > 0 && isKey(name);
      boolean begins =
          !item.isEmpty()
              && (isMarked || (severalRepeat ? names.contains(name) : name.equals(leading)));
      if (isMarked) {
        report(entry.key().range(), false);
      }
      if (begins) {
        items.add(mapping(item));
        item = new ArrayList<>();
        names.clear();
        report(entry.key().range(), true);
        dash(entry.key().range());
      }
      names.add(name);
      item.add(isMarked ? unmarked(entry) : entry);
    }
    // The first item of a mapping without any dash lacks one as well.
    items.add(item.size() == entries.size() && first.isEmpty() ? mapping : mapping(item));
  }

  private static Set<String> repeated(List<Node.Entry> entries) {
    Set<String> seen = new HashSet<>();
    Set<String> repeated = new HashSet<>();
    for (Node.Entry entry : entries) {
      String name = name(entry);
      if (!seen.add(name)) {
        repeated.add(name);
      }
    }
    return repeated;
  }

  private static Node mapping(List<Node.Entry> entries) {
    SourceRange range =
        entries.get(0).key().range().to(entries.get(entries.size() - 1).value().range());
    return new Node.Mapping(List.copyOf(entries), range);
  }

  private static String name(Node.Entry entry) {
    String key = entry.key().text();
    return key.substring(ListMarker.end(key));
  }

  private static Node.Entry unmarked(Node.Entry entry) {
    Node.Scalar key = entry.key();
    int end = ListMarker.end(key.text());
    return new Node.Entry(
        new Node.Scalar(
            key.text().substring(end),
            key.style(),
            Node.Surroundings.BOUND,
            key.part(end, key.text().length())),
        entry.value());
  }

  private void firstDash(SourceRange key) {
    dash(key);
    Collections.rotate(dashes, 1);
  }

  /** Adds the edit that replaces the end of the indentation before a key by a dash. */
  private void dash(SourceRange key) {
    isRepairable &= key.startColumn() > 2;
    if (isRepairable) {
      Position end = key.start();
      dashes.add(new Edit(new SourceRange(key.file(), end.plus(-2), end), "- "));
    }
  }

  /** Adds a text, which may be a key without the space after its colon, or a marked line. */
  private void addText(Node.Scalar scalar) {
    String text = scalar.text();
    int marker = ListMarker.end(text);
    if (marker > 0) {
      report(scalar.range(), false);
      addMarked(scalar, marker);
      return;
    }
    Optional<MissingSpace> key = MissingSpace.of(scalar, keys);
    key.ifPresent(spaces::add);
    items.add(key.isPresent() ? key.get().mapping() : scalar);
  }

  /** Adds the parts of a text that begin with the same sign as the whole. */
  private void addMarked(Node.Scalar scalar, int marker) {
    String text = scalar.text();
    String next = " " + text.substring(0, marker);
    int from = marker;
    while (from <= text.length()) {
      int end = text.indexOf(next, from);
      int to = end < 0 ? text.length() : end;
      items.add(
          new Node.Scalar(
              text.substring(from, to),
              scalar.style(),
              Node.Surroundings.BOUND,
              scalar.part(from, to)));
      from = end < 0 ? text.length() + 1 : end + next.length();
    }
  }
}
