package lectern.changes.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

  /**
   * The findings of a rule.
   *
   * @param line all of them in one line
   * @param items one line for each, which may be about several sessions
   */
  record Group(String line, List<String> items) {}

  /** One line for all findings of a rule: {@code +3 people/minimum (error): WS #1, WS #7}. */
  List<String> byRule() {
    return withWithheld(groups().stream().map(Group::line));
  }

  /** One line for all findings of a rule with the same message. */
  List<String> byMessage() {
    return withWithheld(
        bySession(all.shown()).entrySet().stream()
            .map(
                entry -> {
                  Rule rule = entry.getKey().rule();
                  return (rule.isNew() ? "New: " : "Resolved: ")
                      + rule.level().word()
                      + " "
                      + rule.id()
                      + " in "
                      + Phrases.list(counted(entry.getValue()), MOST_SESSIONS, ", ")
                      + ": "
                      + entry.getKey().message();
                }));
  }

  /** All findings by their rules. */
  List<Group> groups() {
    Map<Rule, List<FindingChange>> rules = new LinkedHashMap<>();
    for (FindingChange finding : all.shown()) {
      rules.computeIfAbsent(Rule.of(finding), none -> new ArrayList<>()).add(finding);
    }
    List<Group> groups = new ArrayList<>();
    rules.forEach((rule, findings) -> groups.add(new Group(line(rule, findings), items(findings))));
    return List.copyOf(groups);
  }

  private static String line(Rule rule, List<FindingChange> findings) {
    List<String> sessions =
        findings.stream().map(finding -> finding.session().label()).distinct().toList();
    return (rule.isNew() ? "+" : "-")
        + findings.size()
        + " "
        + rule.id()
        + " ("
        + rule.level().word()
        + "): "
        + Phrases.list(sessions, MOST_SESSIONS, ", ");
  }

  private static List<String> items(List<FindingChange> findings) {
    List<String> items = new ArrayList<>();
    bySession(findings)
        .forEach(
            (topic, sessions) ->
                items.add(String.join(", ", counted(sessions)) + ": " + topic.message()));
    return List.copyOf(items);
  }

  private static List<String> counted(Map<String, Integer> sessions) {
    return sessions.entrySet().stream()
        .map(
            entry ->
                entry.getKey() + (entry.getValue() == 1 ? "" : " (" + entry.getValue() + " times)"))
        .toList();
  }

  /** The number of findings in each session, by rule and message. */
  private static Map<Topic, Map<String, Integer>> bySession(List<FindingChange> findings) {
    Map<Topic, Map<String, Integer>> sessions = new LinkedHashMap<>();
    for (FindingChange finding : findings) {
      sessions
          .computeIfAbsent(Topic.of(finding), none -> new LinkedHashMap<>())
          .merge(finding.session().label(), 1, Integer::sum);
    }
    return sessions;
  }

  private List<String> withWithheld(Stream<String> lines) {
    return Stream.concat(lines, withheld().stream()).toList();
  }

  /** A sentence about findings that are withheld, if some are. */
  Optional<String> withheld() {
    int number = all.withheld();
    return number == 0
        ? Optional.empty()
        : Optional.of(
            Plural.of(number, "more finding")
                + " about private data. Use --include-private to show "
                + (number == 1 ? "it." : "them."));
  }
}
