package lectern.statistics;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import lectern.session.ProposalContext;
import lectern.testing.Checks;

/** Counts proposals in tests. */
public final class Counting {
  /** What may be published of a programme. */
  public static final Statistics.Wish PUBLIC =
      new Statistics.Wish(false, false, Optional.of(ZoneOffset.UTC));

  /** The same with its sessions. */
  public static final Statistics.Wish SESSIONS =
      new Statistics.Wish(false, true, Optional.of(ZoneOffset.UTC));

  /** Everything. */
  public static final Statistics.Wish EXACT =
      new Statistics.Wish(true, true, Optional.of(ZoneOffset.UTC));

  private Counting() {}

  /** The figures of the documents of a text. */
  public static List<Part> parts(String yaml, Statistics.Wish wish) {
    return counted(yaml).parts(wish);
  }

  /** The statistics of the documents of a text. */
  static Statistics counted(String yaml) {
    Statistics statistics = new Statistics();
    for (ProposalContext context : Checks.check("proposals.yaml", yaml).proposals()) {
      statistics.add(context);
    }
    return statistics;
  }

  /** A table of a part. */
  public static Table table(Part part, Topic topic) {
    return part.tables().stream()
        .filter(table -> table.topic() == topic)
        .findFirst()
        .orElseThrow(() -> new AssertionError(topic));
  }

  /** The rows of a table with figures other than 0, such as {@code Government 1 2}. */
  public static List<String> rows(Part part, Topic topic) {
    return table(part, topic).rows().stream()
        .filter(row -> row.cells().stream().anyMatch(cell -> !cell.text().equals("0")))
        .map(Counting::text)
        .toList();
  }

  private static String text(Row row) {
    return row.label() + " " + String.join(" ", row.cells().stream().map(Cell::text).toList());
  }
}
