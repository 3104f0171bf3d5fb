package lectern.check.rules.timing;

import java.util.List;
import java.util.Optional;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.profile.Level;
import lectern.proposal.TimeSlot;
import lectern.session.AgendaTimeline;
import lectern.session.Plural;
import lectern.session.ProposalContext;

/** The time slot is not as long as the session. */
public final class SlotMismatch implements ProposalRule {

  @Override
  public String id() {
    return "timing/slot-mismatch";
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
        "The time slot is not as long as the session.",
        """
            The format promises a number of minutes, and the slot from start to end must have as many.
            """,
        """
            format: {type: Panel, minutes: 90}
            time: {start: 2021-12-10T10:15Z, end: 2021-12-10T11:15Z}
            """,
        """
            format: {type: Panel, minutes: 90}
            time: {start: 2021-12-10T10:15Z, end: 2021-12-10T11:45Z}
            """);
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    Optional<TimeSlot> slot = context.proposal().schedule().time().value();
    Optional<Integer> slotMinutes = AgendaTimeline.slotMinutes(context);
    Optional<Integer> minutes = AgendaTimeline.formatMinutes(context);
    if (slotMinutes.isEmpty() || minutes.isEmpty() || slotMinutes.equals(minutes)) {
      return List.of();
    }
    return List.of(
        rule.finding(
            slot.get().end().range(),
            "The slot is "
                + Plural.of(slotMinutes.get(), "minute")
                + " long, but the format says "
                + Plural.of(minutes.get(), "minute")
                + ".",
            "Change the end of the slot or the minutes of the format."));
  }
}
