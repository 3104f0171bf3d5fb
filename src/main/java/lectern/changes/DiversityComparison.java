package lectern.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lectern.programme.Privacy;
import lectern.programme.SafeText;
import lectern.session.NaturalOrder;
import lectern.session.Programme;
import lectern.session.Session;
import lectern.statistics.OnStage;
import lectern.statistics.StagePeople;

/**
 * Compares the numbers of people on stage by stakeholder group, region and the like. Sessions that
 * were declined or withdrawn do not count.
 */
final class DiversityComparison {
  private DiversityComparison() {}

  /** Returns the numbers that differ, by measure and then by value. */
  static List<CountChange> of(List<Session> before, List<Session> after, Privacy privacy) {
    SafeText safe = new SafeText(privacy);
    List<OnStage> olds = people(before);
    List<OnStage> news = people(after);
    List<CountChange> changes = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      if (measure != Measure.GENDER || privacy == Privacy.PRIVATE) {
        Map<String, CountChange> counts = new TreeMap<>(NaturalOrder.INSTANCE);
        news.forEach(person -> add(measure, person, 0, 1, counts));
        olds.forEach(person -> add(measure, person, 1, 0, counts));
        for (CountChange count : counts.values()) {
          if (count.before() != count.after()) {
            String value = safe.line(count.value());
            changes.add(new CountChange(measure, value, count.before(), count.after()));
          }
        }
      }
    }
    return List.copyOf(changes);
  }

  private static List<OnStage> people(List<Session> sessions) {
    List<Session> standing = sessions.stream().filter(Session::isActive).toList();
    return StagePeople.of(standing, Programme.of(standing).people());
  }

  private static void add(
      Measure measure, OnStage person, int before, int after, Map<String, CountChange> counts) {
    measure
        .of(person)
        .ifPresent(
            value ->
                counts.merge(
                    value.key(),
                    new CountChange(measure, value.label(), before, after),
                    CountChange::plus));
  }
}
