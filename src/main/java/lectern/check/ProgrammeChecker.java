package lectern.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lectern.session.Programme;
import lectern.session.Session;
import lectern.session.Workers;

/**
 * Runs the rules about several proposals. A programme is all proposals of one event and profile.
 * The findings don't depend on the order of the sessions.
 */
final class ProgrammeChecker {
  private final Function<String, RuleSet> ruleSets;
  private final Workers workers;

  /**
   * Creates a checker.
   *
   * @param ruleSets finds the rule set of a profile by its name
   * @param workers the threads that run the rules
   */
  ProgrammeChecker(Function<String, RuleSet> ruleSets, Workers workers) {
    this.ruleSets = ruleSets;
    this.workers = workers;
  }

  private record Event(String profile, String name) {}

  /** A rule to run on a programme. */
  private record Task(Programme programme, RuleSet ruleSet, RuleSet.ProgrammeEntry entry) {
    List<Finding> run() {
      Programme concerned =
          entry.types().isEmpty()
              ? programme
              : programme.only(session -> ruleSet.concerns(entry.types(), session.type()));
      return entry.rule().check(concerned, entry.context());
    }
  }

  /** Returns the files with the additional findings in each. */
  List<CheckedFile> addFindings(List<CheckedFile> files) {
    int proposals = 0;
    for (CheckedFile file : files) {
      proposals += file.checkedAs().size();
    }
    if (proposals < 2) {
      return files;
    }
    List<Session> sessions = new ArrayList<>();
    for (CheckedFile file : files) {
      sessions.addAll(file.sessions());
    }
    Map<String, List<Finding>> byFile = new HashMap<>();
    for (Finding finding : check(sessions)) {
      byFile.computeIfAbsent(finding.range().file(), none -> new ArrayList<>()).add(finding);
    }
    List<CheckedFile> all = new ArrayList<>();
    for (CheckedFile file : files) {
      Optional<List<Finding>> further =
          file.checkedAs().isEmpty()
              ? Optional.empty()
              : Optional.ofNullable(byFile.remove(file.name()));
      all.add(further.map(file::with).orElse(file));
    }
    return all;
  }

  /** Returns the findings, event by event and rule by rule. */
  List<Finding> check(List<Session> sessions) {
    Map<Event, List<Session>> events = new LinkedHashMap<>();
    for (Session session : sessions) {
      Event event = new Event(session.profile(), session.event());
      events.computeIfAbsent(event, none -> new ArrayList<>()).add(session);
    }
    List<Task> tasks = new ArrayList<>();
    events.forEach(
        (event, members) -> {
          if (members.size() > 1) {
            addTasks(Programme.of(members), ruleSets.apply(event.profile()), tasks);
          }
        });
    // The last rules compare names and texts and take longest, so they start first.
    Collections.reverse(tasks);
    List<List<Finding>> results = workers.each(tasks, Task::run);
    List<Finding> findings = new ArrayList<>();
    for (int i = results.size() - 1; i >= 0; i--) {
      findings.addAll(results.get(i));
    }
    return findings;
  }

  private static void addTasks(Programme programme, RuleSet ruleSet, List<Task> tasks) {
    for (RuleSet.ProgrammeEntry entry : ruleSet.programmeEntries()) {
      tasks.add(new Task(programme, ruleSet, entry));
    }
  }
}
