package lectern.check.rules.timing;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.fields.Field;
import lectern.profile.Level;
import lectern.proposal.TimeSlot;
import lectern.proposal.Timeline;
import lectern.session.AgendaTimeline;
import lectern.session.ProposalContext;
import lectern.session.SlotFault;

/** Reports time slots and agenda items that don't end after they start. */
public final class Backwards implements ProposalRule {
  private static final Duration LONGEST = Duration.ofHours(8);

  @Override
  public String id() {
    return "timing/backwards";
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
        "The end is not after the start.",
        """
            The time slot and every agenda item must take at least a minute. Other rules about the agenda and the
            session length are skipped until this is fixed.
            """,
        """
            agenda:
              - {start: 00:15, end: 00:05, title: Opening}
            """,
        """
            agenda:
              - {start: 00:00, end: 00:15, title: Opening}
            """);
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    List<Finding> findings = new ArrayList<>();
    Optional<TimeSlot> slot = context.proposal().schedule().time().value();
    if (SlotFault.of(context.proposal()).equals(Optional.of(SlotFault.BACKWARDS))) {
      findings.add(
          rule.finding(
              slot.get().end().range(),
              SlotFault.BACKWARDS.words() + ".",
              nextDay(slot.get())
                  .map(end -> "Write " + end + " as the end if the session ends on the next day.")
                  .orElse("Correct the start or the end; check the UTC offsets too.")));
    }
    List<Timeline.TimedItem> items =
        context.proposal().participation().timeline().map(Timeline::items).orElse(List.of());
    for (Timeline.TimedItem item : items) {
      if (item.minutes() <= 0) {
        findings.add(
            rule.finding(
                AgendaTimeline.ends(item),
                "This item starts at "
                    + item.clock(item.start())
                    + (item.item().start() instanceof Field.Missing
                        ? " (the end of the item before)"
                        : "")
                    + " and ends at "
                    + item.clock(item.end())
                    + ".",
                "Correct the start or the end of the item."));
      }
    }
    return findings;
  }

  /** Returns the end on the next day, if the session would be of usual length. */
  private static Optional<OffsetDateTime> nextDay(TimeSlot slot) {
    return slot.end()
        .value()
        .map(end -> end.plusDays(1))
        .filter(
            end ->
                Duration.between(slot.start().value().orElseThrow(), end).compareTo(LONGEST) <= 0);
  }
}
