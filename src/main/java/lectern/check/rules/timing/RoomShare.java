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

/** The room has too small a share of the time. */
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
    return "The room's share of the time";
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "The room has too small a share of the time.",
        """
            Discussion, questions and answers, and breakout groups count as the room's. Told only when every item says what happens in
            it. No organiser states a number; one third is a custom of this tool.
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
            new Parameter("percent", "the least share of the agenda's minutes, in percent", "33")));
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    int percent = rule.number("percent", 33);
    Optional<ActivityMinutes> minutes = ActivityMinutes.of(context);
    if (minutes.isEmpty()) {
      return List.of();
    }
    long total = minutes.get().total();
    long room = minutes.get().forTheRoom();
    if (room * 100 >= percent * total) {
      return List.of();
    }
    return List.of(
        rule.finding(
            context.proposal().participation().agenda().range(),
            "The room has "
                + room
                + " of "
                + Plural.of(total, "minute")
                + ", less than "
                + percent
                + " percent.",
            "Give more time to discussion, q-and-a or breakout."));
  }
}
