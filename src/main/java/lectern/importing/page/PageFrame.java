package lectern.importing.page;

import java.util.List;
import java.util.regex.Pattern;

/** The lines above and below a session that every page of a site has. */
final class PageFrame {
  private static final Pattern LINE =
      Pattern.compile(
          "(?i)you are here|home|loading…|venue map|skip to main content|printer-friendly.*"
              + "|search|search form|main menu|log in|view|(?:contact us|follow us).*\\|.*|©.*"
              + "|we use cookies.*|welcome to .{0,40}20\\d\\d!.*");

  private PageFrame() {}

  static boolean isFrame(String line) {
    return LINE.matcher(line).matches();
  }

  /** Returns the lines up to the last that is no part of the frame. */
  static List<PageLine> withoutEnd(List<PageLine> lines) {
    int end = lines.size();
    while (end > 0 && (lines.get(end - 1).text().isEmpty() || isFrame(lines.get(end - 1).text()))) {
      end--;
    }
    return lines.subList(0, end);
  }
}
