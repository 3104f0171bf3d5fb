package lectern.report;

import lectern.output.Columns;
import lectern.output.Printable;
import lectern.source.SourceRange;

/**
 * A source line as it is shown, with the columns of the carets below it.
 *
 * @param line the line with tabs as spaces and unsafe characters escaped, cut around the range when
 *     it is long
 * @param indent columns before the first caret
 * @param width the number of carets
 */
record CodeFrame(String line, int indent, int width) {
  private static final int LONGEST = 110;
  private static final int BEFORE = 40;
  private static final String TAB = "    ";
  private static final String CUT = "…";

  /** The frame of a range; of a range over several lines, its first line. */
  static CodeFrame of(TextCursor cursor, SourceRange range) {
    String text = cursor.text();
    int from = cursor.index(range.start());
    int column = range.start().column() - 1;
    boolean oneLine = range.end().line() == range.start().line();
    int marked = oneLine ? range.end().column() - range.start().column() : LONGEST;
    int to = forward(text, from, Math.min(marked, LONGEST));
    int end = forward(text, to, LONGEST);
    int start = back(text, from, Math.min(column, LONGEST));
    boolean isLong = column > LONGEST || Columns.of(shown(text, start, end)) > LONGEST;
    if (isLong) {
      start = back(text, from, Math.min(column, BEFORE));
    }
    boolean cut = isLong && column > BEFORE;
    String before = (cut ? CUT : "") + shown(text, start, from);
    String line = fit(before + shown(text, from, end));
    int indent = Columns.of(before);
    int width = Math.min(Columns.of(shown(text, from, to)), Columns.of(line) - indent);
    return new CodeFrame(line.stripTrailing(), indent, Math.max(1, width));
  }

  /** The index some code points back, but not before the beginning of the text. */
  private static int back(String text, int index, int codePoints) {
    int start = index;
    for (int i = 0; i < codePoints && start > 0; i++) {
      start -= Character.charCount(text.codePointBefore(start));
    }
    return start;
  }

  /** The index at most some code points further, but not beyond the end of the line. */
  private static int forward(String text, int index, int codePoints) {
    int end = index;
    for (int i = 0; i < codePoints && end < text.length(); i++) {
      if (text.charAt(end) == '\n' || text.charAt(end) == '\r') {
        return end;
      }
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static String shown(String text, int from, int to) {
    return Printable.line(text.substring(from, to).replace("\t", TAB));
  }

  private static String fit(String text) {
    if (Columns.of(text) <= LONGEST) {
      return text;
    }
    return text.substring(0, Columns.fitting(text, LONGEST - 1)) + CUT;
  }
}
