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

/** Reports conflicting sessions that overlap, and unknown numbers of conflicting sessions. */
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
        "Conflicting sessions overlap, or \"conflicts-with\" has an unknown number.",
        """
            A number under "conflicts-with" is that of a session of the same type, or else of the only session with
            that number. An unknown number is a warning at most, and is reported only if most of the numbers are
            known: otherwise, the other sessions probably are in files that were not checked.
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
    for (Session session : programme.active()) {
      for (Located<Integer> named : session.conflictsWith()) {
        if (session.number().map(Located::value).equals(Optional.of(named.value()))) {
          findings.add(ownNumber(named, rule));
        } else if (numbers.has(named.value())) {
          known++;
          numbers
              .find(session, named.value())
              .filter(other -> isNew(session, other, pairs))
              .flatMap(other -> overlap(named, session, other, rule))
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

  /** Returns whether a pair has not been reported yet: each of two sessions may name the other. */
  private static boolean isNew(Session session, Session other, Set<List<SourceRange>> pairs) {
    return !pairs.contains(List.of(other.head(), session.head()))
        && pairs.add(List.of(session.head(), other.head()));
  }

  private static Finding ownNumber(Located<Integer> named, RuleContext rule) {
    return rule.finding(
        named.range(),
        "The number " + named.value() + " is the session's own.",
        "Write the number of the other session, or remove this one.");
  }

  private static Finding unknown(Located<Integer> named, RuleContext rule) {
    Level atMostWarning = rule.level() == Level.ERROR ? Level.WARNING : rule.level();
    return rule.at(atMostWarning)
        .finding(
            named.range(),
            "No session has the number " + named.value() + ".",
            "Write the number of the other session, or remove this one.");
  }

  private static Optional<Finding> overlap(
      Located<Integer> named, Session session, Session other, RuleContext rule) {
    Optional<Slot> shared =
        session.slot().flatMap(mine -> other.slot().flatMap(theirs -> mine.overlap(theirs)));
    if (!other.isActive() || shared.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        rule.finding(
            named.range(),
            "Conflicting sessions overlap: "
                + session.label()
                + " and "
                + other.label()
                + " ("
                + shared.get().text(session.zone())
                + ").",
            "Move one of the sessions to another time.",
            List.of(other.timeRange())));
  }
}
