package lectern.check.timing;

import java.util.List;
import java.util.Optional;
import lectern.check.Count;
import lectern.check.Documentation;
import lectern.check.Examination;
import lectern.check.Finding;
import lectern.check.ProposalRule;
import lectern.check.Ruling;
import lectern.profile.Level;
import lectern.proposal.TimeSlot;

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
  public List<Finding> check(Examination examination, Ruling ruling) {
    Optional<TimeSlot> slot = examination.proposal().schedule().time().value();
    Optional<Integer> slotMinutes = Course.slotMinutes(examination);
    Optional<Integer> minutes = Course.formatMinutes(examination);
    if (slotMinutes.isEmpty() || minutes.isEmpty() || slotMinutes.equals(minutes)) {
      return List.of();
    }
    return List.of(
        ruling.finding(
            slot.get().end().place(),
            "The slot is "
                + Count.of(slotMinutes.get(), "minute")
                + " long, but the format says "
                + Count.of(minutes.get(), "minute")
                + ".",
            "Change the end of the slot or the minutes of the format."));
  }
}
