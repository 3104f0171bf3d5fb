package lectern.check.rules.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.ProgrammeRule;
import lectern.check.RuleContext;
import lectern.fields.Located;
import lectern.profile.Level;
import lectern.session.Programme;
import lectern.session.Session;
import lectern.session.Slot;
import lectern.source.SourceRange;

/** Two sessions that must not run at the same time do, or one names no other session. */
public final class ConflictsWith implements ProgrammeRule {

  @Override
  public String id() {
    return "programme/conflicts-with";
  }

  @Override
  public Level level() {
    return Level.ERROR;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.FULL;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Two sessions that must not run at the same time do, or one names no other session.",
        """
            A number under "conflicts-with" is that of a session of the same type, else that of the only session with this number. A
            number that no proposal has is no more than a warning, and only told where more of the numbers named are found than not:
            otherwise, just a part of the programme was read.
            """,
        """
            number: 1
            time: {start: 2021-12-10T10:00Z, end: 2021-12-10T11:00Z}
            ---
            number: 2
            time: {start: 2021-12-10T10:30Z, end: 2021-12-10T11:30Z}
            conflicts-with: [1]
            """,
        """
            number: 1
            time: {start: 2021-12-10T10:00Z, end: 2021-12-10T11:00Z}
            ---
            number: 2
            time: {start: 2021-12-10T11:00Z, end: 2021-12-10T12:00Z}
            conflicts-with: [1]
            """);
  }

  @Override
  public List<Finding> check(Programme programme, RuleContext rule) {
    Numbers numbers = new Numbers(programme.sessions());
    List<Finding> findings = new ArrayList<>();
    List<Finding> unknown = new ArrayList<>();
    Set<List<SourceRange>> pairs = new HashSet<>();
    int known = 0;
    for (Session session : programme.standing()) {
      for (Located<Integer> named : session.conflictsWith()) {
        if (session.number().map(Located::value).equals(Optional.of(named.value()))) {
          findings.add(own(named, rule));
        } else if (numbers.has(named.value())) {
          known++;
          numbers
              .meantBy(session, named.value())
              .filter(other -> isNew(session, other, pairs))
              .flatMap(other -> broken(named, session, other, rule))
              .ifPresent(findings::add);
        } else {
          unknown.add(unknown(named, rule));
        }
      }
    }
    if (known > unknown.size()) {
      findings.addAll(unknown);
    }
    return findings;
  }

  /** Each of two sessions may name the other. */
  private static boolean isNew(Session session, Session other, Set<List<SourceRange>> pairs) {
    return !pairs.contains(List.of(other.head(), session.head()))
        && pairs.add(List.of(session.head(), other.head()));
  }

  private static Finding own(Located<Integer> named, RuleContext rule) {
    return rule.finding(
        named.range(),
        "The number " + named.value() + " is that of the session itself.",
        "Write the number of the other session, or remove this one.");
  }

  private static Finding unknown(Located<Integer> named, RuleContext rule) {
    Level atMostWarning = rule.level() == Level.ERROR ? Level.WARNING : rule.level();
    return rule.at(atMostWarning)
        .finding(
            named.range(),
            "No proposal has the number " + named.value() + ".",
            "Write the number of the other session, or remove this one.");
  }

  private static Optional<Finding> broken(
      Located<Integer> named, Session session, Session other, RuleContext rule) {
    Optional<Slot> both =
        session.slot().flatMap(mine -> other.slot().flatMap(theirs -> mine.overlap(theirs)));
    if (!other.isStanding() || both.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        rule.finding(
            named.range(),
            "Two sessions that must not run at the same time do: "
                + session.label()
                + " and "
                + other.label()
                + ", "
                + both.get().text()
                + ".",
            "Move one of the sessions to another time.",
            List.of(other.timeRange())));
  }
}
