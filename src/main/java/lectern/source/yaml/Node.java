package lectern.source.yaml;

import java.util.List;
import java.util.Optional;
import lectern.source.Edit;
import lectern.source.Position;
import lectern.source.SourceRange;

/** A YAML value with its range. Anchors, aliases, tags and merge keys are already resolved. */
public sealed interface Node {

  SourceRange range();

  /** The kind of value in plain words. */
  String kind();

  /** This value, if it is text. */
  default Optional<Scalar> scalar() {
    return Optional.empty();
  }

  /**
   * Text as it was written.
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
     * The range of a part of the text, or of the whole if the text was folded or escaped in the
     * file.
     *
     * @param from first character of the part, in UTF-16 units of {@link #text}
     * @param to one past its last character
     */
    public SourceRange part(int from, int to) {
      if (!isAsWritten()) {
        return range;
      }
      Position start = range.start().plus(quotes() + text.codePointCount(0, from));
      return new SourceRange(range.file(), start, start.plus(text.codePointCount(from, to)));
    }

    /** Returns whether it was written on one line, character for character as it reads. */
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
     * An edit that replaces the text.
     *
     * @return empty where that would change more than this value
     */
    public Optional<Edit> replacedBy(String other) {
      return new ScalarSlice(this, 0, text.length()).replacedBy(other);
    }

    /**
     * An edit that puts the text in quotes.
     *
     * @return empty where that would change more than this value
     */
    public Optional<Edit> inQuotes() {
      return ScalarRewriter.quoted(this, text);
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
    /** Among lines: in no brackets. */
    LINES,
    /** In brackets, which end a text without quotes. */
    BRACKETS,
    /**
     * Bound to more than itself: behind a tag or an anchor, within what has an anchor, or a part of
     * another text.
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

  /** Keys with values, in the order written; a key may occur twice. */
  record Mapping(List<Entry> entries, SourceRange range) implements Node {
    @Override
    public String kind() {
      return "keys with values";
    }

    /**
     * The range for reports of missing keys: the first key, or the whole mapping if it has none.
     */
    public SourceRange head() {
      return entries.isEmpty() ? range : entries.get(0).key().range();
    }
  }

  /** A key with its value. */
  record Entry(Scalar key, Node value) {}
}
