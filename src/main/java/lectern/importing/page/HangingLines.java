package lectern.importing.page;

import java.util.ArrayList;
import java.util.List;
import lectern.output.Columns;

/**
 * Joins the lines of a text that were one before it was wrapped with a hanging indent: a line that
 * is indented more than the first one goes on where its first word did not fit.
 */
final class HangingLines {
  private HangingLines() {}

  /** A line as written, with what its width says. */
  private record Written(int number, String text, int indent, int columns) {
    static Written of(int number, String raw) {
      String line = raw.replace('\u00A0', ' ').stripTrailing();
      String text = line.strip();
      return new Written(number, text, line.length() - text.length(), Columns.of(line));
    }

    int columnsWithFirstWordOf(Written next) {
      int end = next.text.indexOf(' ');
      return columns + 1 + Columns.of(end < 0 ? next.text : next.text.substring(0, end));
    }
  }

  /** Returns the lines of a text without white space around them, numbered from 1. */
  static List<PageLine> of(String text) {
    List<Written> lines = new ArrayList<>();
    for (String line : text.split("\\R", -1)) {
      lines.add(Written.of(lines.size() + 1, line));
    }
    int width = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (mayGoOn(lines.get(i - 1), lines.get(i))) {
        width = Math.max(width, lines.get(i - 1).columns());
      }
    }
    return joined(lines, width);
  }

  private static boolean mayGoOn(Written before, Written line) {
    return !before.text().isEmpty()
        && !line.text().isEmpty()
        && before.indent() <= line.indent()
        && line.indent() > 0
        && !LineShape.isListed(line.text());
  }

  private static List<PageLine> joined(List<Written> lines, int width) {
    List<PageLine> joined = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !goesOn(lines, start, i, width)) {
        List<String> parts = lines.subList(start, i).stream().map(Written::text).toList();
        joined.add(new PageLine(lines.get(start).number(), String.join(" ", parts)));
        start = i;
      }
    }
    return joined;
  }

  private static boolean goesOn(List<Written> lines, int first, int index, int width) {
    Written before = lines.get(index - 1);
    Written line = lines.get(index);
    return line.indent() > lines.get(first).indent()
        && mayGoOn(before, line)
        && before.columnsWithFirstWordOf(line) > width;
  }
}
