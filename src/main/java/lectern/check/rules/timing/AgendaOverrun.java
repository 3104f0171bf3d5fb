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

/** Reports agendas that exceed the session length. */
public final class AgendaOverrun implements ProposalRule {

  @Override
  public String id() {
    return "timing/agenda-overrun";
  }

  @Override
  public Level level() {
    return Level.ERROR;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "The agenda exceeds the session length.",
        """
            The last item must end when the session ends. The session is as long as its format says, or else as its
            time slot.
            """,
        """
            format: {type: Panel, minutes: 60}
            agenda:
              - {minutes: 75, title: Debate}
            """,
        """
            format: {type: Panel, minutes: 60}
            agenda:
              - {minutes: 60, title: Debate}
            """);
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    Optional<AgendaTimeline.Ending> ending = AgendaTimeline.ending(context);
    return ending.isPresent() && ending.get().excess() > 0
        ? List.of(finding(ending.get(), rule))
        : List.of();
  }

  private static Finding finding(AgendaTimeline.Ending ending, RuleContext rule) {
    return rule.finding(
        AgendaTimeline.ends(ending.last()),
        ending.message(),
        "Shorten the agenda by " + Plural.of(ending.excess(), "minute") + ".");
  }
}
