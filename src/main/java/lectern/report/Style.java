package lectern.report;

import lectern.profile.Level;

/**
 * The style of text for a terminal.
 *
 * @param color whether colors are used
 * @param links whether addresses become hyperlinks
 * @param width the width of a line in columns; a longer excerpt is cut
 */
public record Style(boolean color, boolean links, int width) {
  /** The width of excerpts that are not printed to a terminal, in columns. */
  public static final int DEFAULT_WIDTH = 120;

  /** Plain text without escape sequences. */
  public static final Style PLAIN = new Style(false, false, DEFAULT_WIDTH);

  private static final String RESET = "\u001b[0m";

  /** Bold text. */
  public String bold(String text) {
    return color ? "\u001b[1m" + text + RESET : text;
  }

  /** Faint text. */
  public String faint(String text) {
    return color ? "\u001b[2m" + text + RESET : text;
  }

  /** Text in the color of a level. */
  public String level(Level level, String text) {
    if (!color) {
      return text;
    }
    String code =
        switch (level) {
          case ERROR -> "\u001b[1;31m";
          case WARNING -> "\u001b[1;33m";
          case NOTE -> "\u001b[1;36m";
        };
    return code + text + RESET;
  }

  /**
   * Text as a hyperlink if links are on. An address with unsafe characters is never linked.
   *
   * @see <a href="https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda">OSC 8</a>
   */
  public String link(String url, String text) {
    boolean safe = url.chars().allMatch(c -> c > ' ' && c < 0x7F);
    return links && safe ? "\u001b]8;;" + url + "\u001b\\" + text + "\u001b]8;;\u001b\\" : text;
  }
}
