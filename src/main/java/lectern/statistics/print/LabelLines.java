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
    String rest = label;
    while (Columns.of(rest) > columns) {
      int end = Columns.fitting(rest, columns);
      int space = rest.lastIndexOf(' ', end);
      int cut = space > 0 ? space : end;
      lines.add(rest.substring(0, cut).stripTrailing());
      rest = rest.substring(cut).stripLeading();
    }
    lines.add(rest);
    return lines;
  }
}
