package lectern.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lectern.programme.Privacy;
import lectern.programme.SafeText;
import lectern.session.Session;

/** Compares the numbers of people on stage by stakeholder group, region and the like. */
final class DiversityComparison {
  private DiversityComparison() {}

  /** Returns the numbers that differ, by measure and then by value. */
  static List<CountChange> of(List<Session> before, List<Session> after, Privacy privacy) {
    SafeText safe = new SafeText(privacy);
    List<CountChange> changes = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      if (measure != Measure.GENDER || privacy == Privacy.PRIVATE) {
        add(measure, StageCount.of(before, measure), StageCount.of(after, measure), safe, changes);
      }
    }
    return List.copyOf(changes);
  }

  private static void add(
      Measure measure,
      StageCount before,
      StageCount after,
      SafeText safe,
      List<CountChange> changes) {
    Set<String> keys = new TreeSet<>(before.counts().keySet());
    keys.addAll(after.counts().keySet());
    for (String key : keys) {
      int old = before.counts().getOrDefault(key, 0);
      int now = after.counts().getOrDefault(key, 0);
      if (old != now) {
        String label = after.labels().getOrDefault(key, before.labels().getOrDefault(key, key));
        changes.add(new CountChange(measure, safe.line(label), old, now));
      }
    }
  }
}
