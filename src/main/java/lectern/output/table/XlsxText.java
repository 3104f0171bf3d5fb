package lectern.output.table;

import java.util.regex.Pattern;

/** Makes a text such that a cell of a workbook can hold it. */
final class XlsxText {
  /** What XML 1.0 can't hold. */
  private static final Pattern IMPOSSIBLE =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  /** What would be read as another character. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private XlsxText() {}

  /** The text; a longer one than a cell can hold is cut and ends in an ellipsis. */
  static String of(String text) {
    String possible = IMPOSSIBLE.matcher(cut(text)).replaceAll("\uFFFD");
    return ESCAPE.matcher(possible).replaceAll("_x005F_");
  }

  private static String cut(String text) {
    if (text.length() <= XlsxBook.MOST_CHARACTERS) {
      return text;
    }
    int end = XlsxBook.MOST_CHARACTERS - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
