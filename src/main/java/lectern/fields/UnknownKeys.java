package lectern.fields;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lectern.source.CodePoints;
import lectern.source.Edit;
import lectern.source.Fix;
import lectern.source.HiddenCharacters;
import lectern.source.Problem;
import lectern.source.ProblemKind;
import lectern.source.Quote;
import lectern.source.SourceRange;
import lectern.source.Suggestion;
import lectern.source.Suggestions;
import lectern.source.yaml.Node;

/** The unknown keys of one mapping, with the keys that they most likely mean. */
final class UnknownKeys {
  /** The prefix of keys of the author's own. */
  private static final String OWN = "x-";

  private static final int MOST_TYPOS = 50;
  private static final int SHORT_LIST = 6;

  private final Node.Mapping mapping;
  private final KeySet keys;
  private final Suggestions suggestions = new Suggestions();
  private final Set<String> written = new HashSet<>();
  // Entries by the keys that they mean.
  private final Map<String, Node.Entry> meant = new HashMap<>();
  // By the keys under which they belong.
  private final Map<String, MisplacedKeys> misplaced = new HashMap<>();
  // The keys under which some of the others belong.
  private Optional<Set<String>> inPieces = Optional.empty();
  private int typos;
  private boolean isIndentationReported;

  UnknownKeys(Node.Mapping mapping, KeySet keys) {
    this.mapping = mapping;
    this.keys = keys;
    for (Node.Entry entry : mapping.entries()) {
      written.add(entry.key().text());
    }
  }

  /** Returns whether a key is the author's own. */
  static boolean isOwn(String key) {
    return key.startsWith(OWN);
  }

  /** Returns the entry that stands for a key. */
  Optional<Node.Entry> standingFor(Key key) {
    return Optional.ofNullable(meant.get(key.written()))
        .or(() -> Optional.ofNullable(misplaced.get(key.written())).map(this::together));
  }

  /** Returns one entry for the parts of a value, so that none of them is lost. */
  private Node.Entry together(MisplacedKeys keys) {
    List<Node.Entry> entries = keys.parts().stream().map(MisplacedKeys.Part::entry).toList();
    Node.Entry first = entries.get(0);
    return entries.size() == 1
        ? first
        : new Node.Entry(first.key(), new Node.Mapping(entries, mapping.range()));
  }

  /** Returns whether the value of the entry that stands for a key is meant as a whole. */
  boolean isWhole(Key key) {
    return meant.containsKey(key.written());
  }

  /** Returns the problem of an entry with an unknown key, if it was not reported with another. */
  Optional<Problem> problem(Node.Entry entry) {
    if (indentation(entry.key()) == 0) {
      return problemOf(entry);
    }
    boolean isFirst = !isIndentationReported;
    isIndentationReported = true;
    return isFirst ? Optional.of(indented(entry.key())) : Optional.empty();
  }

  /** Returns the number of characters at the beginning of a key that were meant as indentation. */
  private static int indentation(Node.Scalar key) {
    String text = key.text();
    int end = 0;
    while (end < text.length()
        && (HiddenCharacters.isWideSpace(text.charAt(end))
            || (end > 0 && text.charAt(end) == ' '))) {
      end++;
    }
    return key.style() == Node.Style.PLAIN ? end : 0;
  }

  private Problem indented(Node.Scalar key) {
    List<Edit> edits = new ArrayList<>();
    for (Node.Entry entry : mapping.entries()) {
      int end = indentation(entry.key());
      if (end > 0) {
        edits.add(new Edit(entry.key().part(0, end), " ".repeat(end)));
      }
    }
    return new Problem(
        ProblemKind.UNKNOWN_KEY,
        key.range(),
        CodePoints.name(key.text().charAt(0)) + " cannot be used for indentation.",
        "Indent with ordinary spaces.",
        Optional.of(new Fix("Replace it with spaces.", false, List.copyOf(edits))));
  }

  private Optional<Problem> problemOf(Node.Entry entry) {
    Node.Scalar key = entry.key();
    Optional<KeyMeaning.Inner> part = part(key);
    if (part.isPresent()) {
      return misplaced(part.get().outer());
    }
    Optional<KeyMeaning> found = find(key.text());
    if (found.isEmpty()) {
      return Optional.of(problem(key, unrelated(key.text()), Optional.empty()));
    }
    return Optional.of(
        found.get() instanceof KeyMeaning.Same same
            ? named(entry, same)
            : elsewhere(key, found.get()));
  }

  /** Returns the meaning of a key that belongs under another, which does not occur. */
  private Optional<KeyMeaning.Inner> part(Node.Scalar key) {
    Optional<KeyMeaning.Inner> part = inner(key);
    if (part.isEmpty()) {
      // A date alone is a time, but beside a start it is a part of one.
      part = keys.otherNames().part(FoldedKey.of(key.text())).filter(this::isInPieces);
    }
    return part.filter(inner -> !inner.isItem() && !isTaken(inner.outer()));
  }

  private Optional<KeyMeaning.Inner> inner(Node.Scalar key) {
    return keys.meaning(key.text())
        .filter(KeyMeaning.Inner.class::isInstance)
        .map(KeyMeaning.Inner.class::cast);
  }

  /** Returns whether other keys belong under the same key. */
  private boolean isInPieces(KeyMeaning.Inner part) {
    if (inPieces.isEmpty()) {
      Set<String> outer = new HashSet<>();
      for (Node.Entry entry : mapping.entries()) {
        inner(entry.key()).ifPresent(inner -> outer.add(inner.outer()));
      }
      inPieces = Optional.of(outer);
    }
    return inPieces.get().contains(part.outer());
  }

  /** Returns one problem of all keys that belong under another, with the first of them. */
  private Optional<Problem> misplaced(String outer) {
    if (misplaced.containsKey(outer)) {
      return Optional.empty();
    }
    List<MisplacedKeys.Part> parts = new ArrayList<>();
    for (Node.Entry entry : mapping.entries()) {
      part(entry.key())
          .filter(part -> part.outer().equals(outer) && !keys.has(entry.key().text()))
          .ifPresent(part -> parts.add(new MisplacedKeys.Part(entry, part.key())));
    }
    MisplacedKeys all = new MisplacedKeys(outer, List.copyOf(parts));
    misplaced.put(outer, all);
    return Optional.of(all.problem(keys.owner()));
  }

  private Problem named(Node.Entry entry, KeyMeaning.Same same) {
    boolean isTaken = isTaken(same.key());
    meant.putIfAbsent(same.key(), entry);
    String written = entry.key().text();
    return isTaken
        ? problem(entry.key(), taken(same, written), Optional.empty())
        : same(entry, same);
  }

  private Problem elsewhere(Node.Scalar key, KeyMeaning meaning) {
    if (meaning instanceof KeyMeaning.Inner inner) {
      return problem(key, inner(inner), Optional.empty());
    }
    return problem(
        key,
        meaning instanceof KeyMeaning.Setting
            ? "It is a setting: write it in lectern.yaml."
            : "It is a key of the proposal: write it at the beginning of a line, without indentation.",
        Optional.empty());
  }

  private Optional<KeyMeaning> find(String unknown) {
    return keys.meaning(unknown).or(() -> withoutNumber(unknown)).or(() -> typo(unknown));
  }

  /** Returns the meaning of a numbered key, such as {@code speaker-1}. */
  private Optional<KeyMeaning> withoutNumber(String unknown) {
    int end = unknown.length();
    while (end > 0 && unknown.charAt(end - 1) >= '0' && unknown.charAt(end - 1) <= '9') {
      end--;
    }
    if (end == 0 || end == unknown.length()) {
      return Optional.empty();
    }
    return keys.meaning(unknown.substring(0, end))
        .map(
            meaning ->
                meaning instanceof KeyMeaning.Same same
                    ? new KeyMeaning.Same(
                        same.key(),
                        false,
                        "Write all of them as a list under this key, each after \"- \".")
                    : meaning);
  }

  private Optional<KeyMeaning> typo(String unknown) {
    Optional<String> near = suggestions.nearest(unknown, keys.names());
    if (near.isPresent()) {
      return Optional.of(new KeyMeaning.Same(near.get()));
    }
    return ++typos > MOST_TYPOS ? Optional.empty() : keys.otherNames().near(FoldedKey.of(unknown));
  }

  private Problem same(Node.Entry entry, KeyMeaning.Same same) {
    Node.Scalar key = entry.key();
    String sentence = "Rename the key to \"" + same.key() + "\".";
    Optional<Edit> edit = same.remark().isEmpty() ? key.replacedBy(same.key()) : Optional.empty();
    String remark = same.remark().isEmpty() ? "" : " " + same.remark();
    Optional<Fix> fix =
        edit.isEmpty()
            ? Optional.empty()
            : isCertain(key.text(), same.key())
                ? Fix.safe(sentence, edit)
                : Fix.unsafe(sentence, edit);
    return problem(key, "Did you mean \"" + same.key() + "\"?" + remark, fix);
  }

  /** Returns whether a key can mean only one other: by its name, or as the only similar one. */
  private boolean isCertain(String unknown, String meant) {
    return keys.meaning(unknown).isPresent()
        || Suggestion.isOnlyNearest(unknown, meant, keys.names());
  }

  private static String taken(KeyMeaning.Same same, String written) {
    return same.remark().isEmpty()
        ? "Merge it into "
            + Quote.of(same.key())
            + ", which exists too, or rename it to "
            + Quote.of(ownKey(written))
            + "."
        : "Did you mean \"" + same.key() + "\"? " + same.remark();
  }

  private static String inner(KeyMeaning.Inner inner) {
    String example = inner.isItem() ? "in an item of \"" : "under \"";
    return "Write it as \"" + inner.key() + "\" " + example + inner.outer() + "\".";
  }

  private String unrelated(String written) {
    List<String> known = keys.names();
    String own = "ename it to " + Quote.of(ownKey(written)) + " if it is your own";
    return known.size() > SHORT_LIST
        ? "R" + own + ", or remove it."
        : "Choose one of: " + String.join(", ", known) + "; or r" + own + ".";
  }

  private Problem problem(Node.Scalar key, String remedy, Optional<Fix> fix) {
    SourceRange range = key.range();
    return new Problem(
        ProblemKind.UNKNOWN_KEY,
        range,
        Quote.of(key.text())
            + " is not a valid key of "
            + keys.owner()
            + HiddenCharacters.because(key.text())
            + ".",
        remedy,
        fix);
  }

  /** Returns a key of the author's own in place of an unknown one. */
  private static String ownKey(String unknown) {
    return OWN + (unknown.startsWith("X-") ? unknown.substring(OWN.length()) : unknown);
  }

  private boolean isTaken(String name) {
    return meant.containsKey(name) || written.contains(name);
  }
}
