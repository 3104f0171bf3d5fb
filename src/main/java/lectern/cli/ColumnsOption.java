package lectern.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lectern.output.Printable;
import lectern.output.table.Column;
import lectern.output.table.ColumnChoice;
import lectern.source.Quote;
import picocli.CommandLine.Model.CommandSpec;

/** An option that chooses, orders and renames the columns of a table. */
final class ColumnsOption implements Arguments {
  private final String name;
  private final Argument<String[]> columns;

  ColumnsOption(String name) {
    this.name = name;
    this.columns = Argument.texts(name, "NAMES");
  }

  @Override
  public void addTo(CommandSpec command) {
    columns.addTo(command);
  }

  boolean isGiven() {
    return columns.isGiven();
  }

  /**
   * The columns that were chosen, in their order; none if all are wanted.
   *
   * @param columnsOfTable those that the table has
   * @param privateToo those and the ones that it only has with private data
   * @throws UsageException if the table hasn't one of them, or if two would have the same heading
   */
  List<ColumnChoice> choices(
      List<? extends Column<?>> columnsOfTable, List<? extends Column<?>> privateToo)
      throws UsageException {
    List<String> known = columnsOfTable.stream().map(Column::name).toList();
    List<String> all = privateToo.stream().map(Column::name).toList();
    List<ColumnChoice> choices = new ArrayList<>();
    Set<String> headings = new HashSet<>();
    for (String list : Argument.all(columns)) {
      for (String item : list.split(",", -1)) {
        ColumnChoice choice = choice(item, list, known, all);
        if (!headings.add(choice.heading())) {
          throw new UsageException(
              "Two columns have the heading "
                  + Quote.of(choice.heading())
                  + "; remove one of them from "
                  + name
                  + ", or give it another heading: "
                  + choice.column()
                  + ":HEADING.");
        }
        choices.add(choice);
      }
    }
    return choices;
  }

  private ColumnChoice choice(String item, String list, List<String> known, List<String> all)
      throws UsageException {
    int colon = item.indexOf(':');
    String column = (colon < 0 ? item : item.substring(0, colon)).strip();
    String heading = (colon < 0 ? item : item.substring(colon + 1)).strip();
    if (column.isEmpty() || heading.isEmpty()) {
      throw new UsageException(
          name
              + " must be names of columns separated by commas, such as "
              + String.join(",", known.subList(0, 2))
              + ":HEADING, not "
              + Quote.of(list)
              + ".");
    }
    if (!known.contains(column)) {
      throw unknown(column, heading, known, all);
    }
    return new ColumnChoice(column, Printable.line(heading));
  }

  private static UsageException unknown(
      String column, String heading, List<String> known, List<String> all) {
    String what = "column " + Quote.of(column);
    if (all.contains(column)) {
      return new UsageException(
          "The " + what + " holds private data; add --include-private, or remove the column.");
    }
    return known.contains(heading)
        ? new UsageException(
            "There is no "
                + what
                + "; write the name before the heading: "
                + Quote.of(heading + ":" + column)
                + ".")
        : UsageException.unknown(
            what, column, known, "choose from: " + String.join(", ", known) + ".");
  }
}
