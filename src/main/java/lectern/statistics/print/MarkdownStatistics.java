package lectern.statistics.print;

import java.util.List;
import lectern.output.MarkdownText;
import lectern.statistics.Cell;
import lectern.statistics.Part;
import lectern.statistics.Row;
import lectern.statistics.Table;
import lectern.statistics.Topic;

/** Figures as Markdown, with the tables of GitHub's flavour. */
public final class MarkdownStatistics {
  private static final int LONGEST_RANKING = 50;

  private final StringBuilder text = new StringBuilder();

  private MarkdownStatistics() {}

  /** The text, which ends with a line feed unless there is none. */
  public static String print(List<Part> parts) {
    MarkdownStatistics printer = new MarkdownStatistics();
    parts.forEach(printer::print);
    if (!parts.isEmpty()) {
      printer.text.append("\n## What is counted\n");
      Topic.COMMON.forEach(paragraph -> printer.paragraph(paragraph));
    }
    return printer.text.toString();
  }

  private void print(Part part) {
    text.append(text.isEmpty() ? "" : "\n").append("# ").append(MarkdownText.heading(part.title()));
    text.append('\n');
    part.tables().forEach(table -> print(table.shortened(LONGEST_RANKING)));
  }

  private void print(Table table) {
    text.append("\n## ").append(table.topic().title()).append('\n');
    paragraph(table.topic().definition());
    if (table.isWithheld()) {
      paragraph("Not told: so few people could be recognized.");
    } else if (table.rows().isEmpty()) {
      paragraph("None.");
    } else {
      rows(table);
    }
  }

  private void rows(Table table) {
    text.append("\n| ").append(table.topic().label());
    table.columns().forEach(column -> text.append(" | ").append(MarkdownText.cell(column)));
    text.append(" |\n| ---").append(" | ---:".repeat(table.columns().size())).append(" |\n");
    table.rows().forEach(this::row);
    table.sums().forEach(this::row);
  }

  private void row(Row row) {
    text.append("| ").append(MarkdownText.cell(row.label()));
    for (Cell cell : row.cells()) {
      text.append(" | ").append(MarkdownText.cell(cell.text()));
    }
    text.append(" |\n");
  }

  /** Sentences of our own, in which there is no markup. */
  private void paragraph(String sentences) {
    text.append('\n').append(sentences).append('\n');
  }
}
