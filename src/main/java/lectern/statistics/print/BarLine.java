package lectern.statistics.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.statistics.Percentage;
import lectern.statistics.Row;
import lectern.statistics.Table;
import lectern.statistics.Topic;

/**
 * A row of a table on a page, with its bars.
 *
 * @param bars the bar of the first figure, and that of the other programme in a comparison
 */
record BarLine(String label, List<Bar> bars, List<String> texts) {

  /**
   * A bar.
   *
   * @param width in percent of the room for it, with one decimal
   */
  record Bar(boolean isCompared, String width) {}

  /** The rows of a grid, with bars unless each row is a figure of its own. */
  static List<BarLine> of(Grid grid, Table table) {
    boolean isOfTargets = table.topic() == Topic.TARGET;
    long greatest = table.rows().stream().mapToLong(Row::greater).max().orElse(0);
    List<BarLine> lines = new ArrayList<>();
    List<Row> rows = shown(grid, table);
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      List<Bar> bars = new ArrayList<>();
      if (isOfTargets) {
        bar(false, table.percentage(row, 0)).ifPresent(bars::add);
        bar(true, table.comparedPercentage(row, 0)).ifPresent(bars::add);
      } else if (table.topic().form() != Topic.Form.FACTS && greatest > 0) {
        bar(false, Optional.of(new Percentage(row.first(), greatest))).ifPresent(bars::add);
        if (!row.compared().isEmpty()) {
          long other = row.compared().get(0).barred();
          bar(true, Optional.of(new Percentage(other, greatest))).ifPresent(bars::add);
        }
      }
      lines.add(new BarLine(grid.lines().get(i).label(), bars, grid.lines().get(i).texts()));
    }
    return lines;
  }

  /** The rows of the table that the grid has too. */
  private static List<Row> shown(Grid grid, Table table) {
    return table.rows().size() == grid.lines().size()
        ? table.rows()
        : table.rows().stream().filter(row -> !row.isZero()).toList();
  }

  private static Optional<Bar> bar(boolean isCompared, Optional<Percentage> share) {
    return share
        .filter(some -> some.figure() > 0)
        .map(some -> new Bar(isCompared, Math.max(some.percent(), 0.3) + "%"));
  }
}
