package lectern.check.rules.timing;

import java.util.List;
import java.util.Optional;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.Parameter;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.profile.Level;
import lectern.session.Plural;
import lectern.session.ProposalContext;

/** Reports agendas with too little time for audience participation. */
public final class RoomShare implements ProposalRule {

  @Override
  public String id() {
    return "timing/room-share";
  }

  @Override
  public Level level() {
    return Level.NOTE;
  }

  @Override
  public String subject() {
    return "Audience participation";
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Too little time for audience participation.",
        """
            Discussion, questions and answers, and breakout groups count as audience participation. Checked only if
            every agenda item has an activity. The default of one third is Lectern's own, not an official requirement.
            """,
        """
            agenda:
              - {minutes: 80, title: Statements, activity: panel}
              - {minutes: 10, title: Questions, activity: q-and-a}
            """,
        """
            agenda:
              - {minutes: 45, title: Statements, activity: panel}
              - {minutes: 45, title: Questions, activity: q-and-a}
            """,
        List.of(
            new Parameter("percent", "minimum share of the agenda's minutes, in percent", "33")));
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    int percent = rule.number("percent", 33);
    Optional<ActivityMinutes> minutes = ActivityMinutes.of(context);
    if (minutes.isEmpty()) {
      return List.of();
    }
    long total = minutes.get().total();
    long audience = minutes.get().audienceParticipation();
    if (audience * 100 >= percent * total) {
      return List.of();
    }
    return List.of(
        rule.finding(
            context.proposal().participation().agenda().range(),
            "Audience participation has "
                + audience
                + " of "
                + Plural.of(total, "minute")
                + ", less than "
                + percent
                + " percent.",
            "Give more time to items with \"activity: discussion\", \"q-and-a\" or \"breakout\"."));
  }
}
