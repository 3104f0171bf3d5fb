package lectern.editor.place;

import java.util.HashSet;
import java.util.Set;

/** The lines above an offset that lead to it, by their indentation, as if no other were there. */
final class Ancestors {
  private Ancestors() {}

  /**
   * Returns the offsets of these lines.
   *
   * @param first the offset of the first line that is looked at
   */
  static Set<Integer> of(int offset, int first, TextLines text) {
    Set<Integer> lines = new HashSet<>();
    int line = text.start(offset);
    boolean isDash = text.isDash(text.content(line));
    int column = text.isBlank(line) ? offset - line : text.content(line) - line;
    while (line > first) {
      line = text.start(text.clamped(line - 1));
      int content = text.content(line);
      if (text.isBlank(line) || text.is(content, '#')) {
        continue;
      }
      int own = content - line;
      boolean isParent = own < column || (own == column && isDash && !text.isDash(content));
      if (isParent) {
        lines.add(line);
        column = own;
        isDash = text.isDash(content);
      }
    }
    return lines;
  }
}
