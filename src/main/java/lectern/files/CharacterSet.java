package lectern.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The brackets of a pattern, such as {@code [a-z]} or {@code [!0-9]}.
 *
 * @param bounds the first and last character of each range, in turns
 * @param isNegated whether it stands for all other characters
 */
record CharacterSet(List<Integer> bounds, boolean isNegated) {

  /**
   * A set with the place behind it.
   *
   * @param end where the pattern goes on
   */
  record Read(CharacterSet set, int end) {}

  /**
   * Reads a set.
   *
   * @param start where its opening bracket is
   * @return empty when it is never closed, or names a class of characters that there is not
   */
  static Optional<Read> read(String pattern, int start) {
    int at = start + 1;
    boolean negated = at < pattern.length() && "!^".indexOf(pattern.charAt(at)) >= 0;
    at += negated ? 1 : 0;
    List<Integer> bounds = new ArrayList<>();
    int first = at;
    while (at < pattern.length() && (pattern.charAt(at) != ']' || at == first)) {
      if (pattern.startsWith("[:", at)) {
        int end = pattern.indexOf(":]", at);
        if (end >= 0) {
          List<Integer> named = named(pattern.substring(at + 2, end));
          if (named.isEmpty()) {
            return Optional.empty();
          }
          bounds.addAll(named);
          at = end + 2;
          continue;
        }
      }
      at = range(pattern, at, bounds);
    }
    return at < pattern.length()
        ? Optional.of(new Read(new CharacterSet(List.copyOf(bounds), negated), at + 1))
        : Optional.empty();
  }

  /** Reads a character or a range, and returns the place behind it. */
  private static int range(String pattern, int start, List<Integer> bounds) {
    int from = escaped(pattern, start);
    int after = from + 1;
    boolean isRange =
        after + 1 < pattern.length()
            && pattern.charAt(after) == '-'
            && pattern.charAt(after + 1) != ']';
    int to = isRange ? escaped(pattern, after + 1) : from;
    if (from >= pattern.length() || to >= pattern.length()) {
      return pattern.length();
    }
    bounds.add((int) pattern.charAt(from));
    bounds.add((int) pattern.charAt(to));
    return to + 1;
  }

  /** Where the character itself is that may have a backslash before it. */
  private static int escaped(String pattern, int at) {
    return at < pattern.length() && pattern.charAt(at) == '\\' ? at + 1 : at;
  }

  /** The bounds of a class of POSIX; none for a word that is no class. */
  private static List<Integer> named(String word) {
    return switch (word) {
      case "alnum" -> ranges("azAZ09");
      case "alpha" -> ranges("azAZ");
      case "blank" -> ranges("  \t\t");
      case "cntrl" -> ranges("\u0000\u001f\u007f\u007f");
      case "digit" -> ranges("09");
      case "graph" -> ranges("!~");
      case "lower" -> ranges("az");
      case "print" -> ranges(" ~");
      case "punct" -> ranges("!/:@[`{~");
      case "space" -> ranges("\t\r  ");
      case "upper" -> ranges("AZ");
      case "xdigit" -> ranges("afAF09");
      default -> List.of();
    };
  }

  private static List<Integer> ranges(String bounds) {
    List<Integer> list = new ArrayList<>();
    for (int i = 0; i < bounds.length(); i++) {
      list.add((int) bounds.charAt(i));
    }
    return list;
  }

  boolean has(char character) {
    boolean found = false;
    for (int i = 0; i < bounds.size() && !found; i += 2) {
      found = bounds.get(i) <= character && character <= bounds.get(i + 1);
    }
    return found != isNegated;
  }
}
