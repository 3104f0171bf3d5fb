package lectern.source.yaml;

import java.util.List;
import java.util.Optional;
import lectern.source.Edit;
import lectern.source.Position;
import lectern.source.SourceRange;

/** A YAML value with its place. Anchors, aliases, tags and merge keys are already resolved. */
public sealed interface Node {

  SourceRange range();

  /** What a person would call this kind of value. */
  String kind();

  /** This value, if it is text. */
  default Optional<Scalar> scalar() {
    return Optional.empty();
  }

  /**
   * Text as it was written.
   *
   * @param text the value, never interpreted: {@code 8.10} stays {@code 8.10}
   * @param style how it was written
   * @param surroundings where it was written
   */
  record Scalar(String text, Style style, Surroundings surroundings, SourceRange range)
      implements Node {

    /**
     * Whether there is no value: nothing, white space with no-break spaces among it, or a plain
     * {@code null} or {@code ~}.
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
     * The place of a part of the text, or of the whole where the part can't be told because the
     * text was folded or escaped on the way.
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

    /** Whether it was written on one line, character for character as it reads. */
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
     * Writes another text in its place.
     *
     * @return empty where that would change more than this value
     */
    public Optional<Edit> replacedBy(String other) {
      return new ScalarSlice(this, 0, text.length()).replacedBy(other);
    }

    /**
     * Writes the same text in quotes.
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

  /** How a scalar was written. */
  enum Style {
    PLAIN,
    QUOTED,
    BLOCK
  }

  /** Where a scalar was written, as far as it matters to what may be written there instead. */
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
     * The first key, or the whole mapping when it has none: where to point when something is
     * missing.
     */
    public SourceRange head() {
      return entries.isEmpty() ? range : entries.get(0).key().range();
    }
  }

  /** One key with its value. */
  record Entry(Scalar key, Node value) {}
}
