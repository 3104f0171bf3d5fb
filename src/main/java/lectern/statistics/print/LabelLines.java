package lectern.statistics.print;

import java.util.ArrayList;
import java.util.List;
import lectern.output.Columns;

/** Breaks labels into lines that fit some columns. */
final class LabelLines {
  private LabelLines() {}

  /**
   * The lines, one at least: broken at the last space that fits, or within a word that is too long.
   *
   * @param label safe to print
   * @param columns at least 2, which the widest characters take
   */
  static List<String> of(String label, int columns) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    int end = Columns.fitting(label, from, columns);
    while (end < label.length()) {
      int cut = end;
      while (cut > from && label.charAt(cut) != ' ') {
        cut--;
      }
      cut = cut > from ? cut : end;
      lines.add(label.substring(from, cut).stripTrailing());
      from = cut;
      while (from < label.length() && Character.isWhitespace(label.charAt(from))) {
        from++;
      }
      end = Columns.fitting(label, from, columns);
    }
    lines.add(label.substring(from));
    return lines;
  }
}
