package lectern.report.exchange;

import lectern.display.Printable;

/**
 * Text of any kind within a cell of a table in GitHub's Markdown, where it shows as it is: no
 * markup, no link, no mention of anybody.
 *
 * @see <a href="https://github.github.com/gfm/">GitHub Flavored Markdown</a>
 */
final class MarkdownValue {
  /** Means nothing within a line. */
  private static final String HARMLESS = " ,;'\"()/?%=+-.";

  /** Keeps apart what would be a mention or a reference, also once references are resolved. */
  private static final String NOTHING = "<!-- -->";

  private MarkdownValue() {}

  static String of(String text) {
    String line = Printable.line(text);
    StringBuilder safe = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      // A host is made a link even without its scheme.
      boolean afterHost = c == '.' && i > 0 && "wW".indexOf(line.charAt(i - 1)) >= 0;
      boolean plain = c >= 0x80 || Character.isLetterOrDigit(c) || HARMLESS.indexOf(c) >= 0;
      if (plain && !afterHost) {
        safe.append(c);
      } else {
        safe.append("&#").append((int) c).append(';');
        safe.append(c == '@' || c == '#' ? NOTHING : "");
      }
    }
    return safe.toString();
  }
}
