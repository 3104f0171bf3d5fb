package lectern.edit;

import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;
import lectern.output.Printable;

/** The difference between two texts of a file as a unified diff, with three lines of context. */
public final class UnifiedDiff {
  private static final int CONTEXT = 3;

  /** The lines that only one of the texts has; comparing this many takes about a second. */
  static final int MOST_CHANGED = 5000;

  private static final String NO_NEWLINE = "\n\\ No newline at end of file";
  private static final String RESET = "\u001b[m";

  private UnifiedDiff() {}

  /**
   * Returns the difference, safe for a terminal. A carriage return at the end of a line stays, so
   * that the patch applies.
   *
   * @param name the name of the file in both headers
   * @param isColored whether lines have the colors of git
   * @return lines that end with LF; empty if the texts are equal
   */
  public static String of(String name, String before, String after, boolean isColored) {
    if (before.equals(after)) {
      return "";
    }
    List<String> old = lines(before);
    List<String> diff =
        UnifiedDiffUtils.generateUnifiedDiff(
            header("a/", name),
            header("b/", name),
            old,
            TextPatch.of(old, lines(after), MOST_CHANGED),
            CONTEXT);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < diff.size(); i++) {
      append(out, diff.get(i), isColored ? color(diff.get(i), i) : "");
    }
    return out.toString();
  }

  /** Returns lines without LF; a last one that lacks it carries the mark that patches have. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(text.substring(start, end));
      start = end + 1;
    }
    if (start < text.length()) {
      lines.add(text.substring(start) + NO_NEWLINE);
    }
    return lines;
  }

  private static void append(StringBuilder out, String line, String color) {
    for (String part : line.split("\n", -1)) {
      boolean hasReturn = part.endsWith("\r");
      String text = Printable.block(hasReturn ? part.substring(0, part.length() - 1) : part);
      out.append(color.isEmpty() ? text : color + text + RESET);
      out.append(hasReturn ? "\r\n" : "\n");
    }
  }

  private static String header(String prefix, String name) {
    return name.startsWith("/") ? name : prefix + name.replace('\n', ' ');
  }

  private static String color(String line, int index) {
    if (index < 2) {
      return "\u001b[1m";
    }
    return switch (line.charAt(0)) {
      case '@' -> "\u001b[36m";
      case '-' -> "\u001b[31m";
      case '+' -> "\u001b[32m";
      default -> "";
    };
  }
}
