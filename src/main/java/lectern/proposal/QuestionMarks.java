package lectern.proposal;

/** The question marks of all scripts. */
public final class QuestionMarks {
  private static final String CLOSING = "\"')]»”’*_）」』";

  /** Latin, full-width, Arabic, Greek, Armenian, Ethiopic, and doubled. */
  private static final String MARKS = "?？؟\u037e՞፧⁇⁈⁉";

  private QuestionMarks() {}

  /** Returns whether a text ends with a question mark, before closing quotes and brackets. */
  public static boolean end(String text) {
    return end(text, 0, text.length());
  }

  /** Returns whether a part of a text ends with a question mark. */
  static boolean end(String text, int from, int to) {
    int end = to;
    while (end > from
        && (Character.isWhitespace(text.charAt(end - 1))
            || CLOSING.indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    if (end == from) {
      return false;
    }
    char mark = text.charAt(end - 1);
    boolean isGreek = mark == ';' && end - 1 > from && isGreek(text.charAt(end - 2));
    return isGreek || MARKS.indexOf(mark) >= 0;
  }

  /** Returns whether a letter is Greek: Greek question marks are usually typed as semicolons. */
  private static boolean isGreek(char letter) {
    return (letter >= '\u0370' && letter <= '\u03ff') || (letter >= '\u1f00' && letter <= '\u1fff');
  }
}
