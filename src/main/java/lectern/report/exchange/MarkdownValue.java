package lectern.report.exchange;

import lectern.output.Printable;

/**
 * Text of any kind within a cell of a table in GitHub's Markdown, where it shows as it is: no
 * markup, no link, no mention of anybody.
 *
 * @see <a href="https://github.github.com/gfm/">GitHub Flavored Markdown</a>
 */
final class MarkdownValue {
  /** Means nothing within a line. */
  private static final String HARMLESS = " ,;'\"()/?%=+-.";

  /** Keeps apart what would be a mention, a reference or an address. */
  private static final String NOTHING = "<!-- -->";

  private MarkdownValue() {}

  static String of(String text) {
    String line = Printable.line(text);
    StringBuilder safe = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean joint = isJoint(line, i);
      boolean plain = c >= 0x80 || Character.isLetterOrDigit(c) || HARMLESS.indexOf(c) >= 0;
      if (plain && !joint) {
        safe.append(c);
      } else {
        safe.append("&#").append((int) c).append(';').append(joint ? NOTHING : "");
      }
    }
    return safe.toString();
  }

  /** Whether what follows would be taken together with what is before: {@code www.} is a host. */
  private static boolean isJoint(String line, int at) {
    return switch (line.charAt(at)) {
      case '@', '#' -> true;
      case ':' -> line.startsWith("/", at + 1);
      case '.' -> at > 0 && "wW".indexOf(line.charAt(at - 1)) >= 0;
      default -> false;
    };
  }
}
