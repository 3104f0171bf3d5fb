package lectern.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A number, a word or a sign of a text about a time.
 *
 * @param isGlued whether no white space stands before it
 */
record TimeToken(Kind kind, String text, boolean isGlued) {

  /** What a token consists of. */
  enum Kind {
    NUMBER,
    WORD,
    SIGN
  }

  /** The end of a text, and what stands before its beginning. */
  static final TimeToken NONE = new TimeToken(Kind.SIGN, "", false);

  static List<TimeToken> of(String text) {
    List<TimeToken> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int start = at;
      while (at < text.length() && isSpace(text.charAt(at))) {
        at++;
      }
      if (at < text.length()) {
        boolean isGlued = at == start && at > 0;
        int end = end(text, at);
        tokens.add(new TimeToken(kind(text.charAt(at)), sign(text.substring(at, end)), isGlued));
        at = end;
      }
    }
    return tokens;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static Kind kind(char c) {
    if (c >= '0' && c <= '9') {
      return Kind.NUMBER;
    }
    return Character.isLetter(c) ? Kind.WORD : Kind.SIGN;
  }

  private static int end(String text, int start) {
    Kind kind = kind(text.charAt(start));
    int end = start + 1;
    while (kind != Kind.SIGN
        && end < text.length()
        && (kind(text.charAt(end)) == kind || (kind == Kind.WORD && text.charAt(end) == '_'))) {
      end++;
    }
    return end;
  }

  /** Returns one sign for all dashes but the en dash, which is never part of an offset. */
  private static String sign(String text) {
    return switch (text) {
      case "\u2010", "\u2011", "\u2212" -> "-";
      case "\u2014", "\u2015" -> "\u2013";
      default -> text;
    };
  }

  boolean isNumber(int fewest, int most) {
    return kind == Kind.NUMBER && text.length() >= fewest && text.length() <= most;
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean is(String sign) {
    return text.equals(sign);
  }

  int number() {
    return Integer.parseInt(text);
  }

  String small() {
    return text.toLowerCase(Locale.ROOT);
  }
}
