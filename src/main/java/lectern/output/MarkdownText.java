package lectern.output;

import java.util.List;
import java.util.Optional;

/**
 * Text escaped for CommonMark and GitHub's dialect, so that a renderer shows the text and nothing
 * else: no markup, no HTML, and no link but the web addresses in it. Only what would have a meaning
 * is escaped.
 *
 * <p>Renderers find addresses in the text as it is written, before they unescape it, and such an
 * address goes on to the next white space. So an address stands in angle brackets, or is one that
 * ends at white space, or is escaped.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#backslash-escapes">CommonMark: backslash
 *     escapes</a>
 * @see <a href="https://github.github.com/gfm/#autolinks-extension-">GitHub Flavored Markdown:
 *     autolinks</a>
 */
public final class MarkdownText {
  private static final int MAX_HASHES = 6;
  private static final int MAX_DIGITS = 9;

  private static final List<String> SCRIPTS = List.of("javascript://", "vbscript://", "data://");

  private final String text;
  private final Place place;
  private final StringBuilder out;

  /**
   * The surroundings of a text.
   *
   * @param beginsLine true if it is the first on its line
   * @param endsLine true if nothing follows on its line
   */
  public record Place(
      boolean beginsLine,
      boolean endsLine,
      boolean isInHeading,
      boolean isInLink,
      boolean isInTable) {
    private static final Place HEADING = new Place(false, true, true, false, false);
    private static final Place LINK = new Place(false, false, false, true, false);
    private static final Place CELL = new Place(false, true, false, false, true);
  }

  private MarkdownText(String text, Place place) {
    this.text = text;
    this.place = place;
    this.out = new StringBuilder(text.length() + 16);
  }

  /** Escapes a text for the rest of a heading's line. */
  public static String heading(String text) {
    return of(Printable.line(text), Place.HEADING);
  }

  /** Escapes a text for the square brackets of a link. */
  public static String label(String text) {
    return of(Printable.line(text), Place.LINK);
  }

  /** Escapes a text for a cell of a table. */
  public static String cell(String text) {
    return of(Printable.line(text), Place.CELL);
  }

  /**
   * Escapes a text.
   *
   * @param text safe to print, without line breaks
   */
  public static String of(String text, Place place) {
    MarkdownText escaped = new MarkdownText(text, place);
    escaped.run();
    return escaped.out.toString();
  }

  /** Returns whether a text is a web address that may stand in angle brackets. */
  public static boolean isAddress(String text) {
    return Autolink.is(text);
  }

  private void run() {
    int i = place.beginsLine() ? beginning() : 0;
    while (i < text.length()) {
      i = next(i);
    }
  }

  /** Escapes what makes a block of its line, and returns where the rest begins. */
  private int beginning() {
    if (text.isEmpty()) {
      return 0;
    }
    char first = text.charAt(0);
    int digits = 0;
    while (digits < text.length() && digits < MAX_DIGITS && isDigit(text.charAt(digits))) {
      digits++;
    }
    if (first == ' ' || first == '\t') {
      out.append(first == ' ' ? "&#32;" : "&#9;");
      return 1;
    } else if (digits > 0 && isAny(digits, ".)") && isSpaceOrEnd(digits + 1)) {
      out.append(text, 0, digits).append('\\').append(text.charAt(digits));
      return digits + 1;
    }
    boolean isItem = isAny(0, "-+") && isSpaceOrEnd(1);
    boolean isHeading = first == '#' && isSpaceOrEnd(runEnd(0)) && runEnd(0) <= MAX_HASHES;
    boolean isRule = isAny(0, "-=:|") && isUnderline(text);
    if (isItem || isHeading || isRule || first == '>') {
      out.append('\\').append(first);
      return 1;
    }
    return 0;
  }

  /**
   * Returns whether a line consists of the marks of thematic breaks, of underlines of headings and
   * of the second rows of tables.
   */
  public static boolean isUnderline(String line) {
    for (int i = 0; i < line.length(); i++) {
      if ("-=:| \t".indexOf(line.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Escapes what begins at an index, and returns where it ends. */
  private int next(int i) {
    char c = text.charAt(i);
    switch (c) {
      case '<' -> out.append("&lt;");
      case '&' -> out.append(isEntity(text, i) ? "&amp;" : "&");
      case '\n' -> out.append("&#10;");
      case '`', '~' -> escape(c, true);
      // In a link, marked takes the backslashes from brackets before it looks for markup.
      case '[' -> out.append(place.isInLink() ? "&#91;" : "\\[");
      case ']' -> out.append(place.isInLink() ? "&#93;" : "]");
      case '\\' -> escape(c, !isLetterOrDigit(i + 1) || Autolink.at(text, i + 1).isPresent());
      case '*' -> escape(c, !isSpace(i - 1) || !isSpace(i + 1));
      case '|' -> escape(c, place.isInTable());
      case '!' -> escape(c, i + 1 == text.length() && !place.endsLine());
      case '#' -> escape(c, place.isInHeading() && endsHeading(i));
      case '_' -> {
        return underscores(i);
      }
      case 'h', 'H', 'f', 'F', 'w', 'W' -> {
        return letter(i);
      }
      case 'd', 'D', 'j', 'J', 'v', 'V' -> {
        return script(i);
      }
      default -> out.append(c);
    }
    return i + 1;
  }

  private void escape(char c, boolean isNeeded) {
    out.append(isNeeded ? "\\" : "").append(c);
  }

  /** Underscores between letters, and between spaces, are no emphasis. */
  private int underscores(int start) {
    int end = runEnd(start);
    boolean isInWord = isLetterOrDigit(start - 1) && isLetterOrDigit(end);
    boolean isAlone = isSpace(start - 1) && isSpace(end);
    for (int i = start; i < end; i++) {
      escape('_', !isInWord && !isAlone);
    }
    return end;
  }

  /** Returns whether nothing but {@code #} and white space is between an index and the end. */
  private boolean endsHeading(int at) {
    boolean isFirst = at == 0 || text.charAt(at - 1) != '#';
    int end = isFirst ? runEnd(at) : at;
    while (end < text.length() && isSpace(end)) {
      end++;
    }
    return isFirst && end == text.length();
  }

  private int letter(int start) {
    Optional<Autolink> found = Autolink.at(text, start);
    if (found.isEmpty()) {
      out.append(text.charAt(start));
      return start + 1;
    }
    Autolink address = found.get();
    if (address.canStandInBrackets() && !place.isInLink() && !isLetterOrDigit(start - 1)) {
      out.append('<').append(text, start, address.end()).append('>');
      return address.end();
    }
    boolean isSeparate =
        isAny(address.end(), " \t") || (address.end() == text.length() && place.endsLine());
    if (address.isPlain() && isSeparate) {
      out.append(text, start, address.end());
      return address.end();
    }
    out.append(text, start, address.mark()).append('\\').append(text.charAt(address.mark()));
    return address.mark() + 1;
  }

  /**
   * Writes a scheme that no link may have as code, where what follows makes an address of it: some
   * renderers look for addresses of any scheme in the text without its escapes.
   */
  private int script(int start) {
    for (String scheme : SCRIPTS) {
      if (text.regionMatches(true, start, scheme, 0, scheme.length())) {
        int end = start + scheme.length() - 2;
        out.append('`').append(text, start, end).append('`');
        return end;
      }
    }
    out.append(text.charAt(start));
    return start + 1;
  }

  /** The end of the run of one character that begins at an index. */
  private int runEnd(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) == text.charAt(start)) {
      end++;
    }
    return end;
  }

  /** Returns whether a character reference such as that of "less than" begins at an index. */
  public static boolean isEntity(String text, int at) {
    int end = at + 1;
    while (end < text.length() && (isDigit(text.charAt(end)) || isLetter(text.charAt(end)))) {
      end++;
    }
    if (end == at + 1 && text.startsWith("#", end)) {
      return end + 1 < text.length();
    }
    return end > at + 1 && text.startsWith(";", end);
  }

  private boolean isAny(int at, String characters) {
    return at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
  }

  private boolean isSpaceOrEnd(int at) {
    return at >= text.length() || isSpace(at);
  }

  private boolean isSpace(int at) {
    return at >= 0
        && at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)));
  }

  private boolean isLetterOrDigit(int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
