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
 * Checks proposals together: those of one event that one profile judges are a programme. Findings
 * do not depend on the order of the sessions.
 */
final class ProgrammeChecker {
  private final Function<String, RuleSet> ruleSets;
  private final Workers workers;

  /**
   * Makes a checker.
   *
   * @param ruleSets the rules in force by the name of a profile, for all that judge the sessions to
   *     come
   * @param workers who ask the rules
   */
  ProgrammeChecker(Function<String, RuleSet> ruleSets, Workers workers) {
    this.ruleSets = ruleSets;
    this.workers = workers;
  }

  private record Event(String profile, String name) {}

  /** A rule with the programme that it is to be asked about. */
  private record Question(Programme programme, RuleSet ruleSet, RuleSet.ProgrammeEntry entry) {
    List<Finding> answer() {
      Programme concerned =
          entry.types().isEmpty()
              ? programme
              : programme.only(session -> ruleSet.concerns(entry.types(), session.type()));
      return entry.rule().check(concerned, entry.context());
    }
  }

  /** Adds what is found to the files it is found in. */
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
      sessions.addAll(file.contents().madeSessions());
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

  /** The findings, event by event and rule by rule. */
  List<Finding> check(List<Session> sessions) {
    Map<Event, List<Session>> events = new LinkedHashMap<>();
    for (Session session : sessions) {
      Event event = new Event(session.profile(), session.event());
      events.computeIfAbsent(event, none -> new ArrayList<>()).add(session);
    }
    List<Question> questions = new ArrayList<>();
    events.forEach(
        (event, members) -> {
          if (members.size() > 1) {
            addQuestions(Programme.of(members), ruleSets.apply(event.profile()), questions);
          }
        });
    // The last rules compare names and texts, and take longest: they begin first.
    Collections.reverse(questions);
    List<List<Finding>> answers = workers.each(questions, Question::answer);
    List<Finding> findings = new ArrayList<>();
    for (int i = answers.size() - 1; i >= 0; i--) {
      findings.addAll(answers.get(i));
    }
    return findings;
  }

  private static void addQuestions(Programme programme, RuleSet ruleSet, List<Question> questions) {
    for (RuleSet.ProgrammeEntry entry : ruleSet.programmeEntries()) {
      questions.add(new Question(programme, ruleSet, entry));
    }
  }
}
