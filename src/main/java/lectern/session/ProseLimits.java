package lectern.session;

import java.util.Optional;

/**
 * The limits on a text and on its CommonMark, which keep the time, the memory and the output of any
 * command in proportion to its input. Prose beyond a limit is printed as plain text. Every check
 * takes time proportional to the text.
 */
public final class ProseLimits {
  /** The greatest size of a text field, in bytes of UTF-8. */
  public static final int MAX_TEXT = 65_536;

  /** The greatest number of quotations, lists, emphases and brackets inside one another. */
  public static final int MAX_DEPTH = 16;

  /** The greatest number of {@code #} before a heading. */
  public static final int MAX_HASHES = 6;

  /** The mark that stands for what was cut off. */
  public static final String CUT = "[…]";

  /** One of the limits. */
  public enum Limit {
    /** {@link #MAX_TEXT}. */
    TEXT_SIZE,
    /** {@link #MAX_DEPTH}, or far too many marks in one paragraph that open and never close. */
    DEPTH,
    /** The characters that link references expand to, of which there may be {@link #MAX_TEXT}. */
    LINK_REFERENCES,
    /** {@link #MAX_HASHES}; such a line is text in CommonMark, the prose around it is not. */
    HASHES
  }

  /**
   * A place where a text passes a limit.
   *
   * @param at the index in the text, in UTF-16 units
   */
  public record Excess(Limit limit, int at) {}

  private ProseLimits() {}

  /** The first limit that prose passes, in the order of {@link Limit}. */
  public static Optional<Excess> exceeded(String prose) {
    int end = fitting(prose);
    if (end < prose.length()) {
      return Optional.of(new Excess(Limit.TEXT_SIZE, end));
    }
    ProseScanner scanner = new ProseScanner(prose);
    scanner.scan();
    if (scanner.tooDeep() >= 0) {
      return Optional.of(new Excess(Limit.DEPTH, scanner.tooDeep()));
    }
    int reference = LinkReferences.beyond(prose, MAX_TEXT);
    if (reference >= 0) {
      return Optional.of(new Excess(Limit.LINK_REFERENCES, reference));
    }
    return scanner.tooManyHashes() >= 0
        ? Optional.of(new Excess(Limit.HASHES, scanner.tooManyHashes()))
        : Optional.empty();
  }

  /** Returns whether prose may be parsed as CommonMark. */
  public static boolean isParsed(String prose) {
    return exceeded(prose).map(Excess::limit).orElse(Limit.HASHES) == Limit.HASHES;
  }

  /** The text up to {@link #MAX_TEXT}, with {@link #CUT} in place of the rest. */
  public static String cut(String text) {
    int end = fitting(text);
    return end < text.length() ? text.substring(0, end) + CUT : text;
  }

  /** The end of the longest beginning that is no larger than {@link #MAX_TEXT}. */
  private static int fitting(String text) {
    if (text.length() <= MAX_TEXT / 3) {
      return text.length();
    }
    int bytes = 0;
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      if (bytes > MAX_TEXT) {
        break;
      }
      i += Character.charCount(c);
    }
    return i;
  }
}
