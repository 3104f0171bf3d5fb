package lectern.display;

import org.jline.utils.WCWidth;

/** Counts columns as a terminal does: wide characters take two, combining ones none. */
public final class Columns {
  private Columns() {}

  /** The width of a text without control characters. */
  public static int of(String text) {
    int columns = 0;
    int length = text.length();
    for (int i = 0; i < length; ) {
      int c = text.codePointAt(i);
      // Plain text is counted without a table: most text is, and the table takes time to load.
      columns += c < 0x300 ? 1 : Math.max(0, WCWidth.wcwidth(c));
      i += Character.charCount(c);
    }
    return columns;
  }
}
