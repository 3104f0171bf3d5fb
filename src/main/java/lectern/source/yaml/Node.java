package lectern.source.yaml;

import java.util.List;
import java.util.Optional;
import lectern.source.Edit;
import lectern.source.Position;
import lectern.source.SourceRange;

/** A YAML value with its range. Anchors, aliases, tags and merge keys are already resolved. */
public sealed interface Node {

  /** Returns the range of the value. */
  SourceRange range();

  /** Returns the type of the value for messages, such as {@code a list}. */
  String kind();

  /** Returns this value if it is a scalar. */
  default Optional<Scalar> scalar() {
    return Optional.empty();
  }

  /**
   * A scalar: text as it was written.
   *
   * @param text the value, never interpreted: {@code 8.10} stays {@code 8.10}
   * @param style its style
   * @param surroundings the constructs around it
   */
  record Scalar(String text, Style style, Surroundings surroundings, SourceRange range)
      implements Node {

    /**
     * Returns whether the value is blank: nothing, white space with no-break spaces among it, or a
     * plain {@code null} or {@code ~}.
     */
    public boolean isBlank() {
      return isWhiteSpace()
          || (style == Style.PLAIN && (text.equals("~") || text.equalsIgnoreCase("null")));
    }

    private boolean isWhiteSpace() {
      for (int i = 0; i < text.length(); i++) {
        if (!Character.isWhitespace(text.charAt(i)) && !Character.isSpaceChar(text.charAt(i))) {
          return false;
        }
      }
      return true;
    }

    /**
     * Returns the range of a part of the text; that of the whole scalar if it is folded or escaped
     * in the file.
     *
     * @param from the index of the first character, in UTF-16 units of {@link #text}
     * @param to the index after the last character
     */
    public SourceRange part(int from, int to) {
      if (!isAsWritten()) {
        return range;
      }
      Position start = range.start().plus(quotes() + text.codePointCount(0, from));
      return new SourceRange(range.file(), start, start.plus(text.codePointCount(from, to)));
    }

    /** Returns whether it is on one line and free of escapes: source and text are the same. */
    boolean isAsWritten() {
      int written = range.endOffset() - range.startOffset() - 2 * quotes();
      return style != Style.BLOCK
          && range.startLine() == range.endLine()
          && written == text.codePointCount(0, text.length());
    }

    private int quotes() {
      return style == Style.QUOTED ? 1 : 0;
    }

    /**
     * Returns an edit that replaces the text.
     *
     * @return empty if that would change more than this value
     */
    public Optional<Edit> replacedBy(String other) {
      return new ScalarSlice(this, 0, text.length()).replacedBy(other);
    }

    /**
     * Returns an edit that puts the text in quotes.
     *
     * @return empty if that would change more than this value
     */
    public Optional<Edit> inQuotes() {
      return ScalarRewriter.quoted(this, text);
    }

    /**
     * Returns an edit that replaces the text by several items of a list.
     *
     * @param list the list that the text is an item of; empty if it is the value of a key
     * @return empty if that would change more than this value
     */
    public Optional<Edit> replacedByItems(List<String> texts, Optional<Sequence> list) {
      return ScalarRewriter.items(this, texts, list);
    }

    @Override
    public String kind() {
      return "text";
    }

    @Override
    public Optional<Scalar> scalar() {
      return Optional.of(this);
    }
  }

  /** The style of a scalar. */
  enum Style {
    PLAIN,
    QUOTED,
    BLOCK
  }

  /** The constructs around a scalar, which limit the styles that may replace it. */
  enum Surroundings {
    /** In block style, outside brackets. */
    LINES,
    /** In brackets (flow style), where commas and brackets end unquoted text. */
    BRACKETS,
    /**
     * With a tag or an anchor, inside a value with an anchor, or a part of another text; replacing
     * it would change more than this value.
     */
    BOUND
  }

  /** A list. */
  record Sequence(List<Node> items, SourceRange range) implements Node {
    @Override
    public String kind() {
      return "a list";
    }
  }

  /** A mapping: keys with values in the order written; a key may occur twice. */
  record Mapping(List<Entry> entries, SourceRange range) implements Node {
    @Override
    public String kind() {
      return "a mapping";
    }

    /**
     * Returns the range for findings about missing keys: the first key, or the whole mapping if it
     * has none.
     */
    public SourceRange head() {
      return entries.isEmpty() ? range : entries.get(0).key().range();
    }
  }

  /** A key with its value. */
  record Entry(Scalar key, Node value) {}
}
