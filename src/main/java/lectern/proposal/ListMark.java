package lectern.proposal;

import lectern.fields.OneLine;

/**
 * The mark before an item of a list in a text: {@code 1.}, {@code Q1:}, {@code A)}, {@code (iv)}, a
 * bullet.
 */
final class ListMark {
  private static final String BULLETS = "•·◦▪‣●○■*-–—";
  private static final int LONGEST = 4;

  private ListMark() {}

  /**
   * Returns the index after a mark, before the white space that follows it; the index itself if
   * there is no mark.
   */
  static int end(String text, int from, int to) {
    int end;
    if (from < to && BULLETS.indexOf(text.charAt(from)) >= 0) {
      end = from + 1;
    } else {
      boolean isOpen = from < to && text.charAt(from) == '(';
      int start = isOpen ? from + 1 : from;
      int number = number(text, start, to);
      boolean isNumber = number > start && Character.isDigit(text.charAt(number - 1));
      boolean isClosed =
          number > start
              && number < to
              && (text.charAt(number) == ')'
                  || (!isOpen && text.charAt(number) == '.')
                  || (!isOpen && isNumber && text.charAt(number) == ':'));
      end = isClosed ? number + 1 : from;
    }
    boolean isApart = end < to && OneLine.isSpace(text.charAt(end));
    boolean isDot = end > from && "•●▪".indexOf(text.charAt(from)) >= 0;
    return isApart || isDot ? end : from;
  }

  /** Returns the index after a number of one or two digits, a letter or a Roman numeral. */
  private static int number(String text, int from, int to) {
    int start = from < to && text.charAt(from) == 'Q' ? from + 1 : from;
    int digits = run(text, start, to, "0123456789");
    if (digits > start) {
      return digits - start <= 2 ? digits : from;
    }
    int roman = Math.max(run(text, from, to, "ivx"), run(text, from, to, "IVX"));
    if (roman > from) {
      return roman - from <= LONGEST ? roman : from;
    }
    boolean isLetter = from < to && Character.isLetter(text.charAt(from));
    return isLetter ? from + 1 : from;
  }

  private static int run(String text, int from, int to, String characters) {
    int end = from;
    while (end < to && characters.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }
}
