package lectern.importing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Joins the lines of a text that was broken to a narrow width, as listings are. */
final class WrappedLines {
  /** The most characters in a line of a broken text; pages have longer paragraphs. */
  private static final int WIDEST = 100;

  private WrappedLines() {}

  /**
   * Returns the lines as they were before: one that ends where the next word had no space left goes
   * on in the next.
   *
   * @param isStart whether a text is the beginning of a line, whatever precedes it
   */
  static List<PageLine> joined(List<PageLine> lines, Predicate<String> isStart) {
    int width = lines.stream().mapToInt(line -> length(line.text())).max().orElse(0);
    if (width > WIDEST) {
      return lines;
    }
    List<PageLine> joined = new ArrayList<>();
    int last = 0;
    for (PageLine line : lines) {
      String text = line.text();
      boolean isRest =
          last > 0
              && !text.isEmpty()
              && last + 1 + length(text.split(" ", 2)[0]) > width
              && !isStart.test(text);
      if (isRest) {
        PageLine before = joined.remove(joined.size() - 1);
        joined.add(new PageLine(before.number(), before.text() + " " + text));
      } else {
        joined.add(line);
      }
      last = length(text);
    }
    return joined;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
