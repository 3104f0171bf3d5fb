package lectern.check.rules.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.ProgrammeRule;
import lectern.check.RuleContext;
import lectern.fields.Located;
import lectern.profile.Level;
import lectern.session.Programme;
import lectern.session.Session;
import lectern.session.SessionNumber;
import lectern.source.Quote;

/** Reports sessions with the same number. */
public final class DuplicateNumber implements ProgrammeRule {

  @Override
  public String id() {
    return "programme/duplicate-number";
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
        "Duplicate session number.",
        """
            Within an event, each session type has its own numbers. A proposal keeps its number when it is declined or
            withdrawn. Until this is fixed, rules about scheduling conflicts only consider the first of the proposals
            with the same number.
            """,
        """
            number: 119
            title: Meaningful access
            ---
            number: 119
            title: Norms for states
            """,
        """
            number: 119
            title: Meaningful access
            ---
            number: 120
            title: Norms for states
            """);
  }

  @Override
  public List<Finding> check(Programme programme, RuleContext rule) {
    Map<SessionNumber, Session> seen = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Session session : programme.sessions()) {
      Optional<Session> first =
          SessionNumber.of(session)
              .flatMap(number -> Optional.ofNullable(seen.putIfAbsent(number, session)));
      first.ifPresent(other -> findings.add(finding(session, other, rule)));
    }
    return findings;
  }

  private static Finding finding(Session session, Session first, RuleContext rule) {
    Located<Integer> number = session.number().orElseThrow();
    return rule.finding(
        number.range(),
        "The number "
            + number.value()
            + " is already used by "
            + first.title().map(title -> Quote.of(title.value())).orElse("another proposal")
            + ".",
        "Give each proposal its own number.",
        first.number().map(Located::range).stream().toList());
  }
}
