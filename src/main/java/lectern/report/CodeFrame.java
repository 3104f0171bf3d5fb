package lectern.report;

import lectern.display.Columns;
import lectern.display.Printable;
import lectern.source.Place;
import lectern.source.SourceText;

/**
 * A source line as it is shown, with the columns of the carets below it.
 *
 * @param line the line with tabs as spaces and unsafe characters escaped, cut around the place when
 *     it is long
 * @param indent columns before the first caret
 * @param width how many carets
 */
record CodeFrame(String line, int indent, int width) {
  private static final int LONGEST = 110;
  private static final int BEFORE = 40;
  private static final String TAB = "    ";
  private static final String CUT = "…";

  /** The frame of a place; of a place over several lines, its first line. */
  static CodeFrame of(SourceText source, Place place) {
    String text = source.line(place.start().line());
    int length = text.codePointCount(0, text.length());
    int from = Math.min(place.start().column() - 1, length);
    boolean oneLine = place.end().line() == place.start().line();
    int to = oneLine ? Math.min(place.end().column() - 1, length) : length;
    int first = Columns.of(shown(text)) <= LONGEST ? 0 : Math.max(0, from - BEFORE);
    String before = part(text, first, from);
    String marked = part(text, from, Math.max(from, to));
    String after = part(text, Math.max(from, to), length);
    String start = (first > 0 ? CUT : "") + before;
    String whole = fit(start + marked + after);
    int indent = Columns.of(start);
    int width = Math.min(Columns.of(marked), Math.max(1, Columns.of(whole) - indent));
    return new CodeFrame(whole.stripTrailing(), indent, Math.max(1, width));
  }

  private static String part(String text, int from, int to) {
    return shown(text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to)));
  }

  private static String shown(String text) {
    return Printable.line(text.replace("\t", TAB));
  }

  private static String fit(String text) {
    if (Columns.of(text) <= LONGEST) {
      return text;
    }
    int end = 0;
    int columns = 0;
    while (columns < LONGEST - 1) {
      int next = end + Character.charCount(text.codePointAt(end));
      columns += Columns.of(text.substring(end, next));
      end = next;
    }
    return text.substring(0, end) + CUT;
  }
}
