package lectern.check.content;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lectern.check.Span;

/** Words that people write where they don't know yet what to write. */
final class StandIn {
  private static final String LOREM_IPSUM = "lorem ipsum";
  private static final int LONGEST_BRACKET = 120;

  /** What stands for a text that is still to come, if nothing else stands there. */
  private static final Set<String> WHOLE =
      Set.of(
          "tba",
          "tbc",
          "tbd",
          "to be added",
          "to be announced",
          "to be completed",
          "to be confirmed",
          "to be decided",
          "to be defined",
          "to be determined",
          "to follow",
          "todo",
          "placeholder",
          "...",
          "…");

  private StandIn() {}

  /** A text in small letters, without brackets around it and a stop at its end. */
  static String bare(String text) {
    String bare = text.strip().toLowerCase(Locale.ROOT);
    int last = bare.length() - 1;
    if (last > 1 && bare.charAt(last) == closing(bare.charAt(0))) {
      return bare.substring(1, last).strip();
    }
    return last > 0 && bare.indexOf('.') == last ? bare.substring(0, last) : bare;
  }

  /** The first stand-in in a text. */
  static Optional<Span> in(String text) {
    if (WHOLE.contains(bare(text))) {
      return Optional.of(new Span(0, text.length()));
    }
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int end = runEnd(text, i);
      Optional<Span> found =
          Character.isLetterOrDigit(c)
              ? word(text, i, end)
              : c == '?' ? questionMarks(text, i, end) : bracket(text, i);
      if (found.isPresent()) {
        return found;
      }
      i = end;
    }
    return Optional.empty();
  }

  /** The end of a word or of a run of question marks; anything else is a run of one. */
  private static int runEnd(String text, int from) {
    int end = from + 1;
    boolean word = Character.isLetterOrDigit(text.charAt(from));
    if (!word && text.charAt(from) != '?') {
      return end;
    }
    while (end < text.length()
        && (word ? Character.isLetterOrDigit(text.charAt(end)) : text.charAt(end) == '?')) {
      end++;
    }
    return end;
  }

  private static Optional<Span> word(String text, int from, int to) {
    if (text.regionMatches(true, from, LOREM_IPSUM, 0, LOREM_IPSUM.length())) {
      return Optional.of(new Span(from, from + LOREM_IPSUM.length()));
    }
    boolean abbreviation =
        to - from == 3 && text.startsWith("TB", from) && "ACD".indexOf(text.charAt(to - 1)) >= 0;
    return abbreviation || isCrosses(text, from, to)
        ? Optional.of(new Span(from, to))
        : Optional.empty();
  }

  /** Nothing but x, three or more of them, which are no part of an address. */
  private static boolean isCrosses(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != 'x' && text.charAt(i) != 'X') {
        return false;
      }
    }
    return to - from >= 3 && !isJoined(text, from - 1) && !isJoined(text, to);
  }

  /** Whether a dot, slash or other sign joins a word to the next, as in {@code .xxx}. */
  private static boolean isJoined(String text, int at) {
    return at >= 0
        && at + 1 < text.length()
        && "./-_@".indexOf(text.charAt(at)) >= 0
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /** Three or more, unless they end a sentence. */
  private static Optional<Span> questionMarks(String text, int from, int to) {
    boolean ending =
        from > 0
            && (Character.isLetterOrDigit(text.charAt(from - 1))
                || "!)]\"”’'»".indexOf(text.charAt(from - 1)) >= 0);
    return to - from >= 3 && !ending ? Optional.of(new Span(from, to)) : Optional.empty();
  }

  /** What stands in brackets and asks to be replaced; the text of a link does not. */
  private static Optional<Span> bracket(String text, int open) {
    char closing = closing(text.charAt(open));
    if (closing == 0) {
      return Optional.empty();
    }
    int close = open + 1;
    int bound = Math.min(text.length(), open + LONGEST_BRACKET);
    while (close < bound && text.charAt(close) != closing) {
      close++;
    }
    if (close == bound || text.startsWith("](", close)) {
      return Optional.empty();
    }
    String inside = bare(text.substring(open + 1, close));
    boolean asks = closing != ')' && inside.startsWith("insert ");
    return asks || WHOLE.contains(inside)
        ? Optional.of(new Span(open, close + 1))
        : Optional.empty();
  }

  /** The bracket that closes one; 0 when it is no opening bracket. */
  private static char closing(char open) {
    return switch (open) {
      case '[' -> ']';
      case '(' -> ')';
      case '<' -> '>';
      default -> 0;
    };
  }
}
