package lectern.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The table of the sessions that meet the targets of the profile. */
final class TargetTable {
  private static final Comparator<Target> ORDER =
      Comparator.comparing(Target::kind).thenComparing(Target::label).thenComparing(Target::origin);

  private TargetTable() {}

  /**
   * The table of some sessions.
   *
   * @param isExact whether the figures of targets about private data are shown
   */
  static Table of(Scope scope, boolean isExact) {
    Map<Target, long[]> figures = new TreeMap<>(ORDER);
    for (SessionFigures session : scope.sessions()) {
      for (TargetResult result : session.targets()) {
        int column = result.isMet().map(met -> met ? 0 : 1).orElse(2);
        figures.computeIfAbsent(result.target(), none -> new long[3])[column]++;
      }
    }
    List<Row> rows = new ArrayList<>();
    figures.forEach((target, counts) -> rows.add(row(target, counts, isExact)));
    return Table.of(Topic.TARGET, rows);
  }

  private static Row row(Target target, long[] counts, boolean isExact) {
    Row row = Row.of(target.label(), counts).of(target);
    return target.kind().isPrivate() && !isExact ? row.hidden() : row;
  }
}
