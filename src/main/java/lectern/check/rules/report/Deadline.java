package lectern.check.rules.report;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
import lectern.proposal.ProposalKey;
import lectern.proposal.SessionReport;
import lectern.proposal.Stage;
import lectern.proposal.TimeSlot;
import lectern.session.EnglishList;
import lectern.session.ProposalContext;
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
            A report is late if its "report-submitted" is after the deadline. At the report stage, it is also late if
            the deadline has passed and "key-takeaways" or "call-to-action" is missing. Until a report is submitted, a
            note states when it is due. Checked if the end of the session is known, but not for drafts and sessions
            that don't take place.
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
    Optional<ReportDue> due =
        slot.flatMap(found -> ReportDue.of(found, context.profile().calendar()));
    if (due.isEmpty() || submitted instanceof Field.Broken) {
      return List.of();
    }
    Optional<OffsetDateTime> moment = submitted.value();
    if (moment.isEmpty()) {
      return List.of(notSubmitted(due.get(), slot.get(), context, rule));
    }
    if (due.get().isBefore(moment.get().toInstant())) {
      return List.of(late(submitted, moment.get(), due.get(), rule));
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
        .filter(slot -> slot.minutes().filter(minutes -> minutes <= 0).isEmpty());
  }

  private static Finding late(
      Field<OffsetDateTime> submitted, OffsetDateTime moment, ReportDue due, RuleContext rule) {
    return rule.finding(
        submitted.range(),
        "The report was submitted at "
            + TimeText.words(moment.withOffsetSameInstant(ZoneOffset.UTC))
            + ", but was due by "
            + due.words()
            + ".",
        "Correct \"report-submitted\" if it is wrong; otherwise contact the event's organizer.");
  }

  private static Finding notSubmitted(
      ReportDue due, TimeSlot slot, ProposalContext context, RuleContext rule) {
    List<String> missing = new ArrayList<>();
    SessionReport report = context.proposal().report();
    addMissing(ProposalKey.KEY_TAKEAWAYS, report.keyTakeaways(), missing);
    addMissing(ProposalKey.CALL_TO_ACTION, report.callToAction(), missing);
    boolean isRequired = context.stage().includes(Stage.REPORT) && !missing.isEmpty();
    Optional<Instant> now = isRequired ? context.now().moment() : Optional.empty();
    if (now.filter(due::isBefore).isPresent()) {
      return rule.finding(
          slot.end().range(),
          "The report was due by "
              + due.words()
              + ", but "
              + EnglishList.of(missing, "and")
              + (missing.size() == 1 ? " is" : " are")
              + " missing.",
          "Add what is missing, and \"report-submitted\" with the time of submission.");
    }
    return rule.at(Level.NOTE)
        .finding(
            slot.end().range(),
            "The report is due by " + due.words() + ".",
            "Submit the report in time, then add \"report-submitted\" with the time of submission.");
  }

  private static void addMissing(ProposalKey key, Field<String> field, List<String> missing) {
    if (field instanceof Field.Missing || field instanceof Field.Blank) {
      missing.add("\"" + key.written() + "\"");
    }
  }
}
