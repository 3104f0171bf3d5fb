package lectern.report;

import lectern.output.Columns;
import lectern.output.Printable;
import lectern.source.SourceRange;

/**
 * An excerpt of a source line, with the columns of the carets below it.
 *
 * @param line the line with tabs as spaces and unsafe characters escaped, cut around the range when
 *     it is long
 * @param indent columns before the first caret
 * @param width the number of carets
 */
record CodeFrame(String line, int indent, int width) {
  private static final String TAB = "    ";
  private static final String CUT = "…";

  /**
   * The excerpt for a range; for a range over several lines, its first line.
   *
   * @param columns the largest width of the excerpt; of a longer line, up to a third of it is shown
   *     before the range
   */
  static CodeFrame of(TextCursor cursor, SourceRange range, int columns) {
    String text = cursor.text();
    int from = cursor.index(range.start());
    int column = range.start().column() - 1;
    boolean isOneLine = range.end().line() == range.start().line();
    int marked = isOneLine ? range.end().column() - range.start().column() : columns;
    int to = forward(text, from, Math.min(marked, columns));
    int end = forward(text, to, columns);
    int start = back(text, from, Math.min(column, columns));
    boolean isCut = false;
    if (column > columns || Columns.of(shown(text, start, end)) > columns) {
      int fitting = fittingBefore(text, from, column, columns / 3);
      start = back(text, from, fitting);
      isCut = fitting < column;
    }
    String before = (isCut ? CUT : "") + shown(text, start, from);
    String line = fit(before + shown(text, from, end), columns);
    int indent = Columns.of(before);
    int width = Math.min(Columns.of(shown(text, from, to)), Columns.of(line) - indent);
    return new CodeFrame(line.stripTrailing(), indent, Math.max(1, width));
  }

  /** The number of code points before an index that are shown in at most some columns. */
  private static int fittingBefore(String text, int from, int most, int columns) {
    int count = 0;
    int start = from;
    while (count < Math.min(most, columns) && start > 0) {
      start = back(text, start, 1);
      if (Columns.of(shown(text, start, from)) > columns) {
        break;
      }
      count++;
    }
    return count;
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

  private static String fit(String text, int columns) {
    if (Columns.of(text) <= columns) {
      return text;
    }
    return text.substring(0, Columns.fitting(text, columns - 1)) + CUT;
  }
}
