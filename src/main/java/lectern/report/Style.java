package lectern.report;

import lectern.profile.Level;

/**
 * The style of text for a terminal: colours and links.
 *
 * @param colour whether colours are used
 * @param links whether addresses become links (OSC 8)
 */
public record Style(boolean colour, boolean links) {
  /** Plain text without escape sequences. */
  public static final Style PLAIN = new Style(false, false);

  private static final String RESET = "\u001b[0m";

  String bold(String text) {
    return colour ? "\u001b[1m" + text + RESET : text;
  }

  String faint(String text) {
    return colour ? "\u001b[2m" + text + RESET : text;
  }

  /** Text in the colour of a level. */
  String level(Level level, String text) {
    if (!colour) {
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

  /** Text as a link if links are on; an address with unsafe characters is never linked. */
  String link(String url, String text) {
    boolean safe = url.chars().allMatch(c -> c > ' ' && c < 0x7F);
    return links && safe ? "\u001b]8;;" + url + "\u001b\\" + text + "\u001b]8;;\u001b\\" : text;
  }
}
