package lectern.check.rules.timing;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.fields.Field;
import lectern.profile.CallDates;
import lectern.profile.Level;
import lectern.proposal.Status;
import lectern.session.ProposalContext;
import lectern.session.TimeText;

/** Reports drafts that have not been submitted by the deadline. */
public final class SubmissionDeadline implements ProposalRule {
  private static final ZoneOffset LAST_ZONE = ZoneOffset.ofHours(-12);

  @Override
  public String id() {
    return "timing/submission-deadline";
  }

  @Override
  public Level level() {
    return Level.WARNING;
  }

  @Override
  public boolean needsProfile() {
    return true;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Draft not submitted by the deadline.",
        """
            Checked for proposals with "status: draft". Before the deadline, a note reports how much time is left. The
            minute of the deadline still counts as in time. Nothing is reported once the event is over. If a deadline was
            extended after the profile was made, your own profile can set the new one.
            """,
        """
            title: Meaningful access
            status: draft
            """,
        """
            title: Meaningful access
            status: submitted
            """);
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    Optional<OffsetDateTime> deadline =
        context
            .profile()
            .calendar()
            .submissionDeadline()
            .map(lectern.profile.SubmissionDeadline::moment);
    Field<Status> status = context.proposal().heading().status();
    boolean draft = status.value().filter(Status.DRAFT::equals).isPresent();
    Optional<Instant> now =
        draft ? deadline.flatMap(found -> context.now().moment()) : Optional.empty();
    if (now.isEmpty() || isOver(context.profile().calendar(), now.get())) {
      return List.of();
    }
    Duration left = Duration.between(now.get(), deadline.get().toInstant().plusSeconds(60));
    return List.of(
        left.isNegative() || left.isZero()
            ? rule.finding(
                status.range(),
                "The submission deadline was "
                    + TimeText.words(deadline.get())
                    + ", but this proposal is still a draft.",
                "Write \"status: submitted\" if it was submitted in time; otherwise contact the event's organizer.")
            : rule.at(Level.NOTE)
                .finding(
                    status.range(),
                    "The submission deadline is "
                        + TimeText.words(deadline.get())
                        + " ("
                        + TimeText.words(left)
                        + " left).",
                    "Submit the proposal in time, then write \"status: submitted\"."));
  }

  /** Returns whether the last day of the event has ended everywhere on earth. */
  private static boolean isOver(CallDates calendar, Instant now) {
    return calendar
        .dates()
        .filter(dates -> now.isAfter(dates.end().plusDays(1).atStartOfDay().toInstant(LAST_ZONE)))
        .isPresent();
  }
}
