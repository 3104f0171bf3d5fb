package lectern.check.rules.timing;

import java.util.List;
import java.util.Optional;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.profile.Level;
import lectern.session.AgendaTimeline;
import lectern.session.Plural;
import lectern.session.ProposalContext;

/** Reports agendas that are shorter than the session. */
public final class AgendaUnderrun implements ProposalRule {

  @Override
  public String id() {
    return "timing/agenda-underrun";
  }

  @Override
  public Level level() {
    return Level.WARNING;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "The agenda is shorter than the session.",
        """
            Unplanned time is better given to the audience, for example for questions.
            """,
        """
            format: {type: Panel, minutes: 90}
            agenda:
              - {minutes: 75, title: Debate}
            """,
        """
            format: {type: Panel, minutes: 90}
            agenda:
              - {minutes: 90, title: Debate}
            """);
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    Optional<AgendaTimeline.Ending> ending = AgendaTimeline.ending(context);
    return ending.isPresent() && ending.get().excess() < 0
        ? List.of(finding(ending.get(), rule))
        : List.of();
  }

  private static Finding finding(AgendaTimeline.Ending ending, RuleContext rule) {
    return rule.finding(
        AgendaTimeline.ends(ending.last()),
        ending.message(),
        "Add "
            + Plural.of(-ending.excess(), "minute")
            + " to the agenda, for example for questions.");
  }
}
