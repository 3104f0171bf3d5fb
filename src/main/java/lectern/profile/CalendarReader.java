package lectern.profile;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import lectern.fields.Field;
import lectern.fields.Fields;
import lectern.fields.Problems;
import lectern.source.ProblemKind;

/** Reads the place, dates and deadlines of an event. */
final class CalendarReader {
  private final SourceList sources;
  private final ProfileFields parts;
  private final Problems problems;

  CalendarReader(SourceList sources, ProfileFields parts, Problems problems) {
    this.sources = sources;
    this.parts = parts;
    this.problems = problems;
  }

  /**
   * The calendar of a profile.
   *
   * @param base the inherited dates
   */
  CallDates read(Fields profile, CallDates base) {
    Optional<EventDates> dates =
        dates(parts.part(profile, ProfileKey.DATES, CalendarKey.DATES), base.dates());
    return new CallDates(
        Inherited.or(profile.read(ProfileKey.PLACE, parts.line), base.place()),
        rooms(profile, base.rooms()),
        zone(profile, base.zone()).map(zone -> zone.on(dates)),
        Inherited.or(profile.read(ProfileKey.DAY_START, parts.dayStart), base.dayStart()),
        dates,
        submission(
            parts.part(profile, ProfileKey.SUBMISSION_DEADLINE, CalendarKey.SUBMISSION),
            base.submissionDeadline()),
        report(
            parts.part(profile, ProfileKey.REPORT_DEADLINE, CalendarKey.REPORT),
            base.reportDeadline()));
  }

  private List<String> rooms(Fields profile, List<String> base) {
    boolean isMissing = profile.read(ProfileKey.ROOMS, parts.any) instanceof Field.Missing;
    return isMissing ? base : parts.list(profile, ProfileKey.ROOMS, parts.line);
  }

  private Optional<EventZone> zone(Fields profile, Optional<EventZone> base) {
    return Inherited.or(
        profile.read(ProfileKey.TIME_ZONE, new EventZoneReader(sources, parts, problems)), base);
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
      problems.add(
          ProblemKind.UNKNOWN_VALUE,
          dates.head(),
          "The event ends on " + end.get() + ", before its start on " + start.get() + ".",
          "Swap or correct the dates.");
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
    if (ProfileFields.isAbsent(hours) && ProfileFields.isAbsent(days)) {
      problems.add(
          ProblemKind.BLANK,
          deadline.head(),
          "A report deadline requires \"hours-after-session\" or \"days-after-event\".",
          "Add one of them, such as \"days-after-event: 14\".");
    } else if (!ProfileFields.isAbsent(hours) && !ProfileFields.isAbsent(days)) {
      problems.add(
          ProblemKind.UNKNOWN_VALUE,
          days.range(),
          "\"hours-after-session\" and \"days-after-event\" can't be combined.",
          "Remove one of the two.");
    }
    if (hours.value().isPresent()) {
      return Optional.of(new ReportDeadline.AfterSession(hours.value().get(), source));
    }
    return days.value().isPresent()
        ? Optional.of(new ReportDeadline.AfterEvent(days.value().get(), source))
        : Optional.empty();
  }
}
