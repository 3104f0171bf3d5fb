package lectern.listing;

import java.text.BreakIterator;
import java.util.Locale;
import lectern.display.Columns;

/** Wraps text at a number of columns as a terminal counts them. */
final class Wrapping {
  private final int width;

  /**
   * @param width columns; 0 wraps nothing
   */
  Wrapping(int width) {
    this.width = width;
  }

  /**
   * Wraps one paragraph.
   *
   * @param indent columns by which the second and later lines are indented
   * @return lines with line feeds between them; a word wider than the width stands alone on its
   *     line
   */
  String wrap(String paragraph, int indent) {
    if (width == 0 || Columns.of(paragraph) <= width) {
      return paragraph;
    }
    String margin = " ".repeat(indent);
    StringBuilder text = new StringBuilder();
    StringBuilder line = new StringBuilder();
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(paragraph);
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end < paragraph.length() && !isBreak(paragraph, end)) {
        continue;
      }
      String word = paragraph.substring(start, end);
      if (!line.toString().isBlank() && Columns.of(line + word.stripTrailing()) > width) {
        text.append(line.toString().stripTrailing()).append('\n');
        line.setLength(0);
        line.append(margin);
      }
      line.append(word);
      start = end;
    }
    return text.append(line.toString().stripTrailing()).toString();
  }

  /**
   * Only at white space and beside wide characters: a word with a hyphen or a slash stays whole.
   */
  private static boolean isBreak(String text, int at) {
    int before = text.codePointBefore(at);
    return Character.isWhitespace(before)
        || Columns.of(Character.toString(before)) > 1
        || Columns.of(Character.toString(text.codePointAt(at))) > 1;
  }
}
