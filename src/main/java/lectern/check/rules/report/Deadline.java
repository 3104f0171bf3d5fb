package lectern.check.rules.report;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.fields.Field;
import lectern.profile.Level;
import lectern.profile.Requirement;
import lectern.proposal.ProposalKey;
import lectern.proposal.Stage;
import lectern.proposal.TimeSlot;
import lectern.session.ProposalContext;
import lectern.session.SlotFault;
import lectern.session.TimeText;

/** Reports late session reports, and notes when a report is due. */
public final class Deadline implements ProposalRule {

  @Override
  public String id() {
    return "report/deadline";
  }

  @Override
  public Level level() {
    return Level.ERROR;
  }

  @Override
  public boolean needsProfile() {
    return true;
  }

  @Override
  public String subject() {
    return "Report deadline";
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "The session report is late.",
        """
            A report is late if its "report-submitted" is after the deadline. Until a report is submitted, a note states
            when it is or was due. If the profile requires parts of the report of a held session, there is no such note: they
            are there, or structure/required reports them. Checked if the end of the session is known, but not for
            drafts and sessions that don't take place.
            """,
        """
            time: {start: 2021-12-10T10:15Z, end: 2021-12-10T11:45Z}
            report-submitted: 2021-12-10T14:00Z
            """,
        """
            time: {start: 2021-12-10T10:15Z, end: 2021-12-10T11:45Z}
            report-submitted: 2021-12-10T13:20Z
            """);
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    Field<OffsetDateTime> submitted = context.proposal().report().submitted();
    Optional<TimeSlot> slot = slot(context);
    Optional<ReportDue> due = slot.flatMap(found -> ReportDue.of(found, context));
    if (due.isEmpty() || submitted instanceof Field.Broken) {
      return List.of();
    }
    Optional<OffsetDateTime> moment = submitted.value();
    if (moment.isEmpty()) {
      return notSubmitted(due.get(), slot.get(), context, rule);
    }
    if (due.get().isBefore(moment.get().toInstant())) {
      return List.of(late(submitted, moment.get(), due.get(), context, rule));
    }
    return List.of();
  }

  /** The slot of a session that takes place or took place. */
  private static Optional<TimeSlot> slot(ProposalContext context) {
    return context
        .proposal()
        .schedule()
        .time()
        .value()
        .filter(slot -> context.stage() != Stage.DRAFT)
        .filter(
            slot ->
                SlotFault.of(context.proposal())
                    .filter(fault -> fault != SlotFault.NO_START)
                    .isEmpty());
  }

  private static Finding late(
      Field<OffsetDateTime> submitted,
      OffsetDateTime moment,
      ReportDue due,
      ProposalContext context,
      RuleContext rule) {
    return rule.finding(
        submitted.range(),
        "The report was submitted at "
            + TimeText.words(moment.toInstant(), context.printedZone())
            + ", but was due by "
            + due.words()
            + ".",
        "Correct \"report-submitted\" if it is wrong; otherwise contact the event's organizer.");
  }

  /** The note on a report that may be submitted still; none if its parts are in the proposal. */
  private static List<Finding> notSubmitted(
      ReportDue due, TimeSlot slot, ProposalContext context, RuleContext rule) {
    boolean isHeld = context.stage().includes(Stage.REPORT);
    boolean isPast = context.now().moment().filter(due::isBefore).isPresent();
    if (isHeld && hasParts(context)) {
      return List.of();
    }
    RuleContext note = rule.at(Level.NOTE);
    return List.of(
        isPast
            ? note.finding(
                slot.end().range(),
                "The report was due by " + due.words() + ".",
                "If it was submitted, add \"report-submitted\" with the time of submission.")
            : note.finding(
                slot.end().range(),
                "The report is due by " + due.words() + ".",
                "Submit the report in time, then add \"report-submitted\" with the time of submission."));
  }

  /**
   * Returns whether the profile requires parts of the report as fields: they are either there or
   * reported as missing.
   */
  private static boolean hasParts(ProposalContext context) {
    for (Requirement requirement : context.requirements()) {
      ProposalKey key = requirement.path().key();
      if (key == ProposalKey.KEY_TAKEAWAYS || key == ProposalKey.CALL_TO_ACTION) {
        return true;
      }
    }
    return false;
  }
}
