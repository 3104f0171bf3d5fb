package lectern.statistics.print;

import java.util.Optional;
import lectern.statistics.Table;
import lectern.statistics.Topic;

/** The notes below tables. */
final class Notes {
  private Notes() {}

  /** The note in place of a table without rows. */
  static String ofEmpty(Table table) {
    return table.isWithheld() ? "Suppressed: individuals could be identified." : "None.";
  }

  /** The labels of the rows of zeros that are left out, if there are any. */
  static Optional<String> ofZeros(Grid grid, Table table) {
    if (grid.zeros().isEmpty()) {
      return Optional.empty();
    }
    boolean isMeasured = table.topic().form() != Topic.Form.FACTS;
    return Optional.of(
        "0"
            + (isMeasured ? " " + table.columns().get(0) : "")
            + ": "
            + String.join("; ", grid.zeros()));
  }
}
