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
import lectern.proposal.Activity;
import lectern.proposal.Timeline;
import lectern.session.AgendaTimeline;
import lectern.session.Plural;
import lectern.session.ProposalContext;
import lectern.session.Speakers;

/** Reports sessions with too little time per speaker. */
public final class MinutesPerSpeaker implements ProposalRule {

  @Override
  public String id() {
    return "timing/minutes-per-speaker";
  }

  @Override
  public Level level() {
    return Level.NOTE;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Too little time per speaker.",
        """
            If every agenda item has an activity, the minutes of panels and presentations are divided by the number of
            speakers; otherwise, or if there are none, the minutes of the whole session. The default of 5 minutes is
            Lectern's own, not an official requirement.
            """,
        """
            speakers: [Ada A, Ben B, Cy C, Di D]
            agenda:
              - {minutes: 15, title: Statements, activity: panel}
              - {minutes: 45, title: Questions, activity: q-and-a}
            """,
        """
            speakers: [Ada A, Ben B, Cy C]
            agenda:
              - {minutes: 15, title: Statements, activity: panel}
              - {minutes: 45, title: Questions, activity: q-and-a}
            """,
        List.of(new Parameter("minutes", "minimum number of minutes per speaker", "5")));
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    int minimum = rule.number("minutes", 5);
    int speakers = Speakers.of(context).size();
    Optional<Integer> statements = statements(context);
    Optional<Integer> minutes =
        statements.isPresent() ? statements : AgendaTimeline.minutes(context);
    if (speakers == 0
        || !Speakers.areKnown(context)
        || minutes.isEmpty()
        || (long) minimum * speakers <= minutes.get()) {
      return List.of();
    }
    return List.of(
        rule.finding(
            context.proposal().people().speakers().range(),
            (speakers == 1 ? "1 speaker has " : speakers + " speakers share ")
                + Plural.of(minutes.get(), "minute")
                + (statements.isPresent() ? " of panels and presentations" : "")
                + ", less than "
                + Plural.of(minimum, "minute")
                + " each.",
            "Invite fewer speakers, or plan more time for them."));
  }

  /** The minutes of panels and presentations, if every item of the agenda has an activity. */
  private static Optional<Integer> statements(ProposalContext context) {
    int minutes = 0;
    for (Timeline.TimedItem item : AgendaTimeline.items(context)) {
      Optional<Activity> activity = item.item().activity().value();
      if (activity.isEmpty()) {
        return Optional.empty();
      }
      boolean speaking =
          activity.get() == Activity.PANEL || activity.get() == Activity.PRESENTATION;
      minutes += speaking ? item.minutes() : 0;
    }
    return Optional.of(minutes).filter(sum -> sum > 0);
  }
}
