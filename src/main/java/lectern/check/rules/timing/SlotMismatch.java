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

/** Reports time slots that are longer or shorter than the session. */
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
        "The time slot doesn't match the session length.",
        """
            The time slot must be as long as the format says.
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
            "The time slot is "
                + Plural.of(slotMinutes.get(), "minute")
                + " long, but \"format\" says "
                + Plural.of(minutes.get(), "minute")
                + ".",
            "Correct the end of the time slot, or the minutes of the format."));
  }
}
