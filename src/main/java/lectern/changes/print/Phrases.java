package lectern.changes.print;

import java.text.Bidi;
import java.util.List;
import java.util.Locale;

/** The phrases that sentences about changes share. */
final class Phrases {
  private static final char LEFT_TO_RIGHT_MARK = '\u200E';

  private Phrases() {}

  /**
   * Two values with an arrow between them. Between texts in Arabic or Hebrew a mark keeps the
   * order, since the arrow would point the wrong way otherwise.
   *
   * @see <a href="https://www.unicode.org/reports/tr9/">Unicode Bidirectional Algorithm</a>
   */
  static String arrow(String before, String after) {
    boolean isMarked = isRightToLeft(before) && isRightToLeft(after);
    return before + " " + (isMarked ? LEFT_TO_RIGHT_MARK : "") + "→ " + after;
  }

  private static boolean isRightToLeft(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }

  /** The first few items of a list, with the number of the others. */
  static String list(List<String> items, int most, String separator) {
    int rest = items.size() - most;
    return rest <= 0
        ? String.join(separator, items)
        : String.join(separator, items.subList(0, most)) + separator + "and " + rest + " more";
  }

  /** The text with a capital at the start. */
  static String capitalized(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
