package lectern.check.rules.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import lectern.profile.CallDates;
import lectern.profile.ReportDeadline;
import lectern.proposal.TimeSlot;
import lectern.proposal.Zone;
import lectern.session.ProposalContext;
import lectern.session.SlotFault;
import lectern.session.TimeText;

/**
 * The due time of a session report.
 *
 * @param last the last moment that is in time
 * @param words the due time for messages
 */
record ReportDue(Instant last, String words) {
  private static final ZoneOffset LAST_ON_EARTH = ZoneOffset.ofHours(-12);

  /**
   * Returns the due time of the report on a session.
   *
   * @return empty if its end is unknown, or the profile has no report deadline
   */
  static Optional<ReportDue> of(TimeSlot slot, ProposalContext context) {
    CallDates calendar = context.profile().calendar();
    Optional<OffsetDateTime> end = SlotFault.end(slot, context.proposal());
    return end.isEmpty()
        ? Optional.empty()
        : calendar
            .reportDeadline()
            .flatMap(deadline -> of(deadline, end.get(), calendar, context.printedZone()));
  }

  private static Optional<ReportDue> of(
      ReportDeadline deadline, OffsetDateTime end, CallDates calendar, Zone zone) {
    if (deadline instanceof ReportDeadline.AfterSession after) {
      Instant last = end.plusHours(after.hours()).toInstant();
      return Optional.of(new ReportDue(last, TimeText.words(last, zone)));
    }
    int days = ((ReportDeadline.AfterEvent) deadline).days();
    return calendar.dates().map(dates -> endOf(dates.end().plusDays(days)));
  }

  /** The end of a day in the last time zone, since the deadline states none. */
  private static ReportDue endOf(LocalDate day) {
    Instant over = day.plusDays(1).atStartOfDay().toInstant(LAST_ON_EARTH);
    return new ReportDue(over.minusNanos(1), "the end of " + day);
  }

  /** Returns whether a moment is after the due time. */
  boolean isBefore(Instant moment) {
    return last.isBefore(moment);
  }
}
