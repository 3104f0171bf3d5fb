package lectern.changes.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lectern.changes.CountChange;
import lectern.changes.FindingChange;
import lectern.changes.Measure;
import lectern.profile.Level;
import lectern.session.Plural;

/** Describes the changes of findings and of the numbers of people on stage. */
final class ProgrammeSentences {
  private static final int MOST_SESSIONS = 5;
  private static final int MOST_VALUES = 12;

  private ProgrammeSentences() {}

  /** The part of a sentence that findings in several sessions share. */
  private record Topic(boolean isNew, Level level, String rule, String message) {}

  /** Returns one sentence for all findings of a rule with the same message. */
  static List<String> findings(FindingChange.All all) {
    Map<Topic, Map<String, Integer>> topics = new LinkedHashMap<>();
    for (FindingChange finding : all.shown()) {
      String message = finding.message().orElse(finding.summary());
      topics
          .computeIfAbsent(
              new Topic(finding.isNew(), finding.level(), finding.rule(), message),
              none -> new LinkedHashMap<>())
          .merge(finding.session().label(), 1, Integer::sum);
    }
    List<String> sentences = new ArrayList<>();
    topics.forEach(
        (topic, counts) -> {
          List<String> sessions = new ArrayList<>();
          counts.forEach(
              (label, count) -> sessions.add(label + (count == 1 ? "" : " (" + count + " times)")));
          sentences.add(
              (topic.isNew() ? "New: " : "Resolved: ")
                  + topic.level().word()
                  + " "
                  + topic.rule()
                  + " in "
                  + Phrases.list(sessions, MOST_SESSIONS, ", ")
                  + ": "
                  + topic.message());
        });
    if (all.withheld() > 0) {
      sentences.add(
          Plural.of(all.withheld(), "more finding")
              + " about private data. Use --include-private to show "
              + (all.withheld() == 1 ? "it." : "them."));
    }
    return List.copyOf(sentences);
  }

  /** Returns one sentence for each measure. */
  static List<String> diversity(List<CountChange> changes) {
    Map<Measure, List<String>> parts = new LinkedHashMap<>();
    for (CountChange change : changes) {
      String value = change.value().isEmpty() ? "" : change.value() + " ";
      parts
          .computeIfAbsent(change.measure(), none -> new ArrayList<>())
          .add(value + change.before() + " → " + change.after());
    }
    List<String> sentences = new ArrayList<>();
    parts.forEach(
        (measure, all) ->
            sentences.add(Names.of(measure) + ": " + Phrases.list(all, MOST_VALUES, "; ")));
    return List.copyOf(sentences);
  }
}
