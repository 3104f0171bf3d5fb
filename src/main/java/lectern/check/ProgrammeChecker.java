package lectern.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lectern.check.session.Programme;
import lectern.check.session.Session;
import lectern.check.session.Shared;

/**
 * Checks proposals together: those of one event that one profile judges are a programme. Findings
 * do not depend on the order of the sessions.
 */
final class ProgrammeChecker {
  private final Function<String, RuleBook> books;

  /**
   * Makes a checker.
   *
   * @param books the rules in force by the name of a profile, for all that judge the sessions to
   *     come
   */
  ProgrammeChecker(Function<String, RuleBook> books) {
    this.books = books;
  }

  private record Event(String profile, String name) {}

  /** Adds what is found to the files it is found in. */
  List<CheckedFile> addFindings(List<CheckedFile> files) {
    List<Session> sessions = new ArrayList<>();
    Shared shared = new Shared();
    for (CheckedFile file : files) {
      for (Examination proposal : file.proposals()) {
        sessions.add(Session.of(proposal, shared));
      }
    }
    Map<String, List<Finding>> byFile = new HashMap<>();
    for (Finding finding : check(sessions)) {
      byFile.computeIfAbsent(finding.place().file(), none -> new ArrayList<>()).add(finding);
    }
    List<CheckedFile> all = new ArrayList<>();
    for (CheckedFile file : files) {
      Optional<List<Finding>> further =
          file.source().flatMap(source -> Optional.ofNullable(byFile.remove(source.name())));
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
    List<Finding> findings = new ArrayList<>();
    events.forEach(
        (event, members) -> {
          if (members.size() > 1) {
            judge(Programme.of(members), books.apply(event.profile()), findings);
          }
        });
    return findings;
  }

  private static void judge(Programme programme, RuleBook book, List<Finding> findings) {
    for (RuleBook.ProgrammeEntry entry : book.programmeEntries()) {
      Programme concerned =
          entry.types().isEmpty()
              ? programme
              : programme.only(session -> book.concerns(entry.types(), session.type()));
      findings.addAll(entry.rule().check(concerned, entry.ruling()));
    }
  }
}
