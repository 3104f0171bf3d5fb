package lectern.profile;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import lectern.fields.FaultList;
import lectern.fields.Field;
import lectern.fields.Fields;
import lectern.source.FaultKind;

/** Reads where and when an event takes place and what is due when. */
final class CalendarReader {
  private final SourceList sources;
  private final Parts parts;
  private final FaultList faults;

  CalendarReader(SourceList sources, Parts parts, FaultList faults) {
    this.sources = sources;
    this.parts = parts;
    this.faults = faults;
  }

  /**
   * The calendar of a profile.
   *
   * @param base what holds where the profile has no word on something
   */
  Calendar read(Fields profile, Calendar base) {
    return new Calendar(
        Inherited.or(profile.read(ProfileKey.PLACE, parts.line), base.place()),
        dates(parts.part(profile, ProfileKey.DATES, CalendarKey.DATES), base.dates()),
        submission(
            parts.part(profile, ProfileKey.SUBMISSION_DEADLINE, CalendarKey.SUBMISSION),
            base.submissionDeadline()),
        report(
            parts.part(profile, ProfileKey.REPORT_DEADLINE, CalendarKey.REPORT),
            base.reportDeadline()));
  }

  private Optional<EventDates> dates(Field<Fields> part, Optional<EventDates> base) {
    if (part.value().isEmpty()) {
      return part instanceof Field.Missing ? base : Optional.empty();
    }
    Fields dates = part.value().get();
    Source source = sources.read(dates);
    Optional<LocalDate> start = parts.needed(dates, CalendarKey.START, parts.day);
    Optional<LocalDate> end = parts.needed(dates, CalendarKey.END, parts.day);
    if (start.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    if (end.get().isBefore(start.get())) {
      faults.add(
          FaultKind.UNKNOWN_VALUE,
          dates.head(),
          "The event ends on " + end.get() + ", before it starts on " + start.get() + ".",
          "Exchange the two days or mend one.");
      return Optional.empty();
    }
    return Optional.of(new EventDates(start.get(), end.get(), source));
  }

  private Optional<SubmissionDeadline> submission(
      Field<Fields> part, Optional<SubmissionDeadline> base) {
    if (part.value().isEmpty()) {
      return part instanceof Field.Missing ? base : Optional.empty();
    }
    Fields deadline = part.value().get();
    Source source = sources.read(deadline);
    Optional<SubmissionDeadline> earlier =
        submission(
            parts.part(deadline, CalendarKey.EARLIER, CalendarKey.SUBMISSION), Optional.empty());
    Optional<OffsetDateTime> moment = parts.needed(deadline, CalendarKey.MOMENT, parts.moment);
    return moment.isEmpty()
        ? Optional.empty()
        : Optional.of(new SubmissionDeadline(moment.get(), earlier, source));
  }

  private Optional<ReportDeadline> report(Field<Fields> part, Optional<ReportDeadline> base) {
    if (part.value().isEmpty()) {
      return part instanceof Field.Missing ? base : Optional.empty();
    }
    Fields deadline = part.value().get();
    Source source = sources.read(deadline);
    Field<Integer> hours = deadline.read(CalendarKey.HOURS_AFTER_SESSION, parts.number);
    Field<Integer> days = deadline.read(CalendarKey.DAYS_AFTER_EVENT, parts.number);
    if (Parts.isAbsent(hours) == Parts.isAbsent(days)) {
      faults.add(
          FaultKind.BLANK,
          deadline.head(),
          "A report is due some time after the session or after the event, and one of the two is needed.",
          "Write either \"hours-after-session\" or \"days-after-event\".");
      return Optional.empty();
    }
    if (hours.value().isPresent()) {
      return Optional.of(new ReportDeadline.AfterSession(hours.value().get(), source));
    }
    return days.value().isPresent()
        ? Optional.of(new ReportDeadline.AfterEvent(days.value().get(), source))
        : Optional.empty();
  }
}
