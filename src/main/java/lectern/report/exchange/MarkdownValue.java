package lectern.report.exchange;

import lectern.output.Printable;

/**
 * Text escaped for a table cell in GitHub's Markdown, so that it has no markup, link or mention.
 *
 * @see <a href="https://github.github.com/gfm/">GitHub Flavored Markdown</a>
 */
final class MarkdownValue {
  /** The punctuation without a meaning inside a line. */
  private static final String HARMLESS = " ,;'\"()/?%=+-.";

  /** The separator that breaks mentions, references and addresses. */
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

  /**
   * Returns whether what follows would be taken together with what is before: {@code www.} is a
   * host.
   */
  private static boolean isJoint(String line, int at) {
    return switch (line.charAt(at)) {
      case '@', '#' -> true;
      case ':' -> line.startsWith("/", at + 1);
      case '.' -> at > 0 && "wW".indexOf(line.charAt(at - 1)) >= 0;
      default -> false;
    };
  }
}
