package lectern.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lectern.profile.Vocabularies;
import lectern.programme.Privacy;
import lectern.programme.SafeText;
import lectern.proposal.Person;
import lectern.session.DisclosedGender;

/** Compares how many people of each kind are on stage. */
final class DiversityComparison {
  private final SafeText safe;
  private final List<CountChange> changes = new ArrayList<>();

  private DiversityComparison(SafeText safe) {
    this.safe = safe;
  }

  /**
   * Returns the counts that differ.
   *
   * @param before the sessions that are compared
   * @param after the same of the other state
   */
  static List<CountChange> of(
      List<SessionVersion> before, List<SessionVersion> after, Privacy privacy) {
    DiversityComparison comparison = new DiversityComparison(new SafeText(privacy));
    for (Measure measure : Measure.values()) {
      if (measure != Measure.GENDER || privacy == Privacy.PRIVATE) {
        StageCount.Value value = holder -> value(measure, holder);
        comparison.compare(measure, StageCount.of(before, value), StageCount.of(after, value));
      }
    }
    return List.copyOf(comparison.changes);
  }

  private static Optional<String> value(Measure measure, RoleHolder holder) {
    Person person = holder.person();
    Vocabularies words = holder.words();
    return switch (measure) {
      case PEOPLE -> Optional.of("");
      case STAKEHOLDER_GROUP ->
          person.stakeholderGroup().value().map(words.stakeholderGroups()::canonical);
      case REGIONAL_GROUP -> person.regionalGroup().value().map(words.regionalGroups()::canonical);
      case ORGANIZATION -> person.organization().value();
      case GENDER -> DisclosedGender.of(person);
    };
  }

  private void compare(Measure measure, StageCount before, StageCount after) {
    Map<String, Integer> olds = before.counts();
    Map<String, Integer> nows = after.counts();
    Set<String> keys = new TreeSet<>(olds.keySet());
    keys.addAll(nows.keySet());
    for (String key : keys) {
      int old = olds.getOrDefault(key, 0);
      int now = nows.getOrDefault(key, 0);
      if (old != now) {
        String label = after.label(key).or(() -> before.label(key)).orElse(key);
        changes.add(new CountChange(measure, safe.line(label), old, now));
      }
    }
  }
}
