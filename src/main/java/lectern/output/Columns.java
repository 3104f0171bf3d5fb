package lectern.output;

import org.jline.utils.WCWidth;

/**
 * The width of text in columns of a terminal: wide characters take two, combining ones none, and a
 * sequence joined into one glyph takes the columns of that glyph.
 *
 * @see <a href="https://www.unicode.org/reports/tr11/">East Asian Width</a>
 */
public final class Columns {
  private static final int FIRST_COMBINING = 0x300;
  private static final int JOINER = 0x200D;
  private static final int FIRST_SYMBOL = 0x2190;
  private static final int EMOJI_STYLE = 0xFE0F;
  private static final int FIRST_FLAG_LETTER = 0x1F1E6;
  private static final int LAST_FLAG_LETTER = 0x1F1FF;

  private Columns() {}

  /** Returns the width of a text without control characters. */
  public static int of(String text) {
    int columns = 0;
    int before = 0;
    int added = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(before)) {
      int c = text.codePointAt(i);
      added = width(c, before, added);
      columns += added;
      before = c;
    }
    return columns;
  }

  /**
   * Returns the length of the longest prefix of a text that fits into some columns, in UTF-16
   * units.
   */
  public static int fitting(String text, int columns) {
    return fitting(text, 0, columns);
  }

  /**
   * Returns the end of the longest part of a text that begins at an index and fits some columns.
   */
  public static int fitting(String text, int from, int columns) {
    int left = columns;
    int before = 0;
    int added = 0;
    for (int i = from; i < text.length(); i += Character.charCount(before)) {
      int c = text.codePointAt(i);
      added = width(c, before, added);
      left -= added;
      if (left < 0) {
        return i;
      }
      before = c;
    }
    return text.length();
  }

  /**
   * Returns the width that a character adds.
   *
   * @param before the character before it
   * @param added the width that it added
   */
  private static int width(int c, int before, int added) {
    // Most text is below the first combining character, and needs no table, which is slow to load.
    if (c < FIRST_COMBINING) {
      return 1;
    }
    // Letters are joined as well, but keep their width.
    if (before == JOINER && c >= FIRST_SYMBOL) {
      return 0;
    }
    if (c == EMOJI_STYLE) {
      return added == 1 ? 1 : 0;
    }
    // Two of them make a flag.
    boolean flagLetter = c >= FIRST_FLAG_LETTER && c <= LAST_FLAG_LETTER;
    return flagLetter ? 1 : Math.max(0, WCWidth.wcwidth(c));
  }
}
