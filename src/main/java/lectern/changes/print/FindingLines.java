package lectern.changes.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lectern.changes.FindingChange;
import lectern.profile.Level;
import lectern.session.Plural;

/** Describes the new and the resolved findings in lines. */
record FindingLines(FindingChange.All all) {
  private static final int MOST_SESSIONS = 5;

  /** What findings in several sessions share. */
  private record Rule(boolean isNew, Level level, String id) {

    static Rule of(FindingChange finding) {
      return new Rule(finding.isNew(), finding.level(), finding.rule());
    }
  }

  /** A rule with a message that findings in several sessions share. */
  private record Topic(Rule rule, String message) {

    static Topic of(FindingChange finding) {
      return new Topic(Rule.of(finding), finding.message().orElse(finding.summary()));
    }
  }

  /** The numbers of findings, as a title: {@code Findings: 3 new, 2 resolved}. */
  String title() {
    int fresh = (int) all.shown().stream().filter(FindingChange::isNew).count();
    List<String> numbers = new ArrayList<>();
    add(fresh, "new", numbers);
    add(all.shown().size() - fresh, "resolved", numbers);
    return numbers.isEmpty() ? "Findings" : "Findings: " + String.join(", ", numbers);
  }

  private static void add(int number, String what, List<String> numbers) {
    if (number > 0) {
      numbers.add(number + " " + what);
    }
  }

  /** One line for all findings of a rule: {@code +3 people/minimum (error): WS #1, WS #7}. */
  List<String> byRule() {
    List<String> lines = new ArrayList<>();
    bySession(Rule::of)
        .forEach(
            (rule, sessions) ->
                lines.add(
                    (rule.isNew() ? "+" : "-")
                        + sessions.values().stream().mapToInt(Integer::intValue).sum()
                        + " "
                        + rule.id()
                        + " ("
                        + rule.level().word()
                        + "): "
                        + Phrases.list(List.copyOf(sessions.keySet()), MOST_SESSIONS, ", ")));
    return withWithheld(lines);
  }

  /** One line for all findings of a rule with the same message. */
  List<String> byMessage() {
    List<String> lines = new ArrayList<>();
    bySession(Topic::of)
        .forEach(
            (topic, sessions) -> {
              List<String> counted = new ArrayList<>();
              sessions.forEach(
                  (label, count) ->
                      counted.add(label + (count == 1 ? "" : " (" + count + " times)")));
              lines.add(
                  (topic.rule().isNew() ? "New: " : "Resolved: ")
                      + topic.rule().level().word()
                      + " "
                      + topic.rule().id()
                      + " in "
                      + Phrases.list(counted, MOST_SESSIONS, ", ")
                      + ": "
                      + topic.message());
            });
    return withWithheld(lines);
  }

  /** The number of findings in each session, by what they share. */
  private <T> Map<T, Map<String, Integer>> bySession(Function<FindingChange, T> shared) {
    Map<T, Map<String, Integer>> sessions = new LinkedHashMap<>();
    for (FindingChange finding : all.shown()) {
      sessions
          .computeIfAbsent(shared.apply(finding), none -> new LinkedHashMap<>())
          .merge(finding.session().label(), 1, Integer::sum);
    }
    return sessions;
  }

  private List<String> withWithheld(List<String> lines) {
    if (all.withheld() > 0) {
      lines.add(
          Plural.of(all.withheld(), "more finding")
              + " about private data. Use --include-private to show "
              + (all.withheld() == 1 ? "it." : "them."));
    }
    return List.copyOf(lines);
  }
}
