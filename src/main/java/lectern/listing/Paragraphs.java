package lectern.listing;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a prose text, put together for wrapping: what Markdown would join is joined, what it
 * would keep apart (list items, headings, quotations, tables, code) stays apart.
 */
final class Paragraphs {
  private static final int CODE_INDENT = 4;

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private boolean fenced;

  private Paragraphs() {}

  /** The text's paragraphs; an empty string stands for a blank line between them. */
  static List<String> of(String prose) {
    Paragraphs result = new Paragraphs();
    prose.lines().forEach(result::take);
    result.close();
    return result.paragraphs;
  }

  private void take(String line) {
    boolean fence = line.stripLeading().startsWith("```") || line.stripLeading().startsWith("~~~");
    if (fence || fenced) {
      fenced = fence != fenced;
      close();
      paragraphs.add(line);
    } else if (line.isBlank()) {
      close();
      paragraphs.add("");
    } else if (startsAnew(line)) {
      close();
      append(line);
    } else {
      append(open.isEmpty() ? line : line.strip());
    }
  }

  private void append(String line) {
    boolean hardBreak = line.endsWith("  ") || line.endsWith("\\");
    open.append(open.isEmpty() ? "" : " ").append(line.stripTrailing());
    if (hardBreak || isAlone(open)) {
      close();
    }
  }

  private void close() {
    if (!open.isEmpty()) {
      paragraphs.add(open.toString());
      open.setLength(0);
    }
  }

  private boolean startsAnew(String line) {
    boolean code = open.isEmpty() && indent(line) >= CODE_INDENT;
    return code || isAlone(line) || markerLength(line) > 0;
  }

  /** Headings and rows of tables are never continued by the next line. */
  private static boolean isAlone(CharSequence line) {
    String text = line.toString().stripLeading();
    return text.startsWith("#") || text.startsWith("|");
  }

  static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  /**
   * How many characters the marker of a list item or quotation takes with its space; 0 for anything
   * else.
   */
  static int markerLength(String line) {
    String text = line.stripLeading();
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean numbered =
        digits > 0
            && digits < text.length()
            && (text.charAt(digits) == '.' || text.charAt(digits) == ')');
    boolean marked = !text.isEmpty() && "-*+>•–".indexOf(text.charAt(0)) >= 0;
    int length = numbered ? digits + 1 : marked ? 1 : 0;
    boolean spaced = length > 0 && length < text.length() && text.charAt(length) == ' ';
    return spaced ? length + 1 : 0;
  }
}
