package lectern.changes.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lectern.changes.CountChange;
import lectern.changes.Measure;

/** Describes the changes of the numbers of people on stage. */
final class DiversityLines {
  private static final int MOST_VALUES = 12;

  private DiversityLines() {}

  /** Returns one line for each measure. */
  static List<String> of(List<CountChange> changes) {
    Map<Measure, List<String>> parts = new LinkedHashMap<>();
    for (CountChange change : changes) {
      String value = change.value().isEmpty() ? "" : change.value() + " ";
      parts
          .computeIfAbsent(change.measure(), none -> new ArrayList<>())
          .add(value + change.before() + " → " + change.after());
    }
    List<String> lines = new ArrayList<>();
    parts.forEach(
        (measure, all) ->
            lines.add(Names.of(measure) + ": " + Phrases.list(all, MOST_VALUES, "; ")));
    return List.copyOf(lines);
  }
}
