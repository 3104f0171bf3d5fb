package lectern.listing;

import java.text.BreakIterator;
import java.util.Locale;
import lectern.output.Columns;

/** Line wrapping at a number of columns, as a terminal counts them. */
public final class Wrapping {
  private final int width;

  /**
   * Makes the wrapping.
   *
   * @param width the number of columns; 0 wraps nothing
   */
  public Wrapping(int width) {
    this.width = width;
  }

  /**
   * Appends one paragraph, each line with a line feed after it. A word wider than the space beside
   * the margin gets a line of its own.
   *
   * @param first the margin of the first line
   * @param rest the margin of the other lines
   */
  public void append(String paragraph, String first, String rest, StringBuilder out) {
    if (width == 0 || Columns.of(first) + Columns.of(paragraph) <= width) {
      line(first, paragraph, out);
      return;
    }
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(paragraph);
    String margin = first;
    int left = width - Columns.of(first);
    int lineStart = 0;
    int wordStart = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end < paragraph.length() && !isBreak(paragraph, end)) {
        continue;
      }
      String word = paragraph.substring(wordStart, end);
      if (wordStart > lineStart && Columns.of(word.stripTrailing()) > left) {
        line(margin, paragraph.substring(lineStart, wordStart), out);
        margin = rest;
        left = width - Columns.of(rest);
        lineStart = wordStart;
      }
      left -= Columns.of(word);
      wordStart = end;
    }
    line(margin, paragraph.substring(lineStart), out);
  }

  private static void line(String margin, String text, StringBuilder out) {
    out.append((margin + text).stripTrailing()).append('\n');
  }

  /**
   * Returns whether a line may end at an index: only at white space, and beside the letters of
   * scripts without spaces. A word with a hyphen or a slash stays whole.
   */
  private static boolean isBreak(String text, int at) {
    int before = text.codePointBefore(at);
    return Character.isWhitespace(before)
        || isWideLetter(before)
        || isWideLetter(text.codePointAt(at));
  }

  /** Characters between the two ranges are emoji, which may be joined. */
  private static boolean isWideLetter(int c) {
    boolean inBlock = (c >= 0x1100 && c < 0x2000) || (c >= 0x2E80 && c < 0x1F000) || c >= 0x20000;
    return inBlock && Columns.of(Character.toString(c)) > 1;
  }
}
