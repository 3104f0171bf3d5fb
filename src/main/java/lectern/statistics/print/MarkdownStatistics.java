package lectern.statistics.print;

import java.util.List;
import lectern.output.MarkdownText;
import lectern.statistics.Part;
import lectern.statistics.Table;
import lectern.statistics.Topic;

/** Prints statistics as GitHub Flavored Markdown. */
public final class MarkdownStatistics {
  private static final int LONGEST_RANKING = 50;

  private final boolean hasZeros;
  private final StringBuilder text = new StringBuilder();

  private MarkdownStatistics(boolean hasZeros) {
    this.hasZeros = hasZeros;
  }

  /**
   * Prints statistics, with a line feed at the end unless there are none.
   *
   * @param hasZeros whether rows of zeros are printed too
   */
  public static String print(List<Part> parts, boolean hasZeros) {
    MarkdownStatistics printer = new MarkdownStatistics(hasZeros);
    parts.forEach(printer::print);
    if (!parts.isEmpty()) {
      printer.text.append("\n## Definitions\n");
      Topic.COMMON.forEach(paragraph -> printer.paragraph(paragraph));
    }
    return printer.text.toString();
  }

  private void print(Part part) {
    String other = part.compared().map(title -> " compared with " + title).orElse("");
    text.append(text.isEmpty() ? "" : "\n").append("# ");
    text.append(MarkdownText.heading(part.title() + other)).append("\n\n");
    for (Summary.Line line : Summary.of(part).lines()) {
      text.append("- ").append(MarkdownText.cell(line.label())).append(": ");
      text.append(MarkdownText.cell(line.text())).append('\n');
    }
    part.tables().forEach(table -> print(table.shortened(LONGEST_RANKING), part));
  }

  private void print(Table table, Part part) {
    text.append("\n## ").append(table.topic().title()).append('\n');
    paragraph(table.topic().definition());
    Grid grid = Grid.of(table, new Grid.Layout(hasZeros, true, part.compared()));
    if (grid.lines().isEmpty()) {
      paragraph(Notes.ofEmpty(table));
    } else {
      rows(grid, table);
    }
  }

  private void rows(Grid grid, Table table) {
    text.append("\n| ").append(table.topic().label());
    grid.heads().forEach(head -> text.append(" | ").append(MarkdownText.cell(head.text())));
    text.append(" |\n| ---").append(" | ---:".repeat(grid.heads().size())).append(" |\n");
    grid.lines().forEach(this::row);
    grid.sums().forEach(this::row);
    for (int i = 0; i < grid.keys().size(); i++) {
      text.append(i == 0 ? "\n" : "").append(i + 1).append(". ");
      text.append(MarkdownText.cell(grid.keys().get(i))).append('\n');
    }
    Notes.ofZeros(grid, table).ifPresent(note -> paragraph(MarkdownText.cell(note)));
    for (int i = 0; i < grid.origins().size(); i++) {
      String note = "[" + (i + 1) + "] " + grid.origins().get(i).origin();
      paragraph(MarkdownText.cell(note));
    }
  }

  private void row(Grid.Line line) {
    text.append("| ").append(MarkdownText.cell(line.label()));
    line.texts().forEach(figure -> text.append(" | ").append(MarkdownText.cell(figure)));
    text.append(" |\n");
  }

  /** Prints sentences that contain no markup. */
  private void paragraph(String sentences) {
    text.append('\n').append(sentences).append('\n');
  }
}
