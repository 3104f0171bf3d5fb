package lectern.profile;

import java.time.LocalDate;
import java.util.Optional;
import lectern.fields.FaultList;
import lectern.fields.Field;
import lectern.fields.Fields;
import lectern.fields.Values;
import lectern.proposal.Times;
import lectern.source.FaultKind;

/** Reads where and when an event takes place and what is due when. */
final class CalendarReader {
  private final Fields profile;
  private final SourceList sources;
  private final FaultList faults;
  private final Parts parts;
  private final Values values;
  private final Times times;

  CalendarReader(Fields profile, SourceList sources, FaultList faults) {
    this.profile = profile;
    this.sources = sources;
    this.faults = faults;
    this.parts = new Parts(faults);
    this.values = new Values(faults);
    this.times = new Times(values);
  }

  Calendar calendar(Calendar base) {
    return new Calendar(
        Inherited.or(profile.read(ProfileKey.PLACE, values::line), base.place()),
        Inherited.or(
            profile.read(
                ProfileKey.DATES,
                parts.keyed(
                    CalendarKey.DATES, "{start: 2021-12-06, end: 2021-12-10}", this::dates)),
            base.dates()),
        Inherited.or(
            profile.read(
                ProfileKey.SUBMISSION_DEADLINE,
                parts.keyed(
                    CalendarKey.SUBMISSION, "{moment: 2021-05-26T23:59Z}", this::submission)),
            base.submissionDeadline()),
        Inherited.or(
            profile.read(
                ProfileKey.REPORT_DEADLINE,
                parts.keyed(CalendarKey.REPORT, "{hours-after-session: 2}", this::report)),
            base.reportDeadline()));
  }

  private Optional<EventDates> dates(Fields dates) {
    Source source = sources.read(dates);
    Optional<LocalDate> start = parts.needed(dates, CalendarKey.START, times::day);
    Optional<LocalDate> end = parts.needed(dates, CalendarKey.END, times::day);
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

  private Optional<SubmissionDeadline> submission(Fields deadline) {
    Source source = sources.read(deadline);
    Optional<String> earlier = deadline.read(CalendarKey.EARLIER, values::line).value();
    return parts
        .needed(deadline, CalendarKey.MOMENT, times::moment)
        .map(moment -> new SubmissionDeadline(moment, earlier, source));
  }

  private Optional<ReportDeadline> report(Fields deadline) {
    Source source = sources.read(deadline);
    Field<Integer> hours = deadline.read(CalendarKey.HOURS_AFTER_SESSION, values::number);
    Field<Integer> days = deadline.read(CalendarKey.DAYS_AFTER_EVENT, values::number);
    boolean both = hours instanceof Field.Given && days instanceof Field.Given;
    if (both || (Parts.isAbsent(hours) && Parts.isAbsent(days))) {
      faults.add(
          FaultKind.BLANK,
          deadline.head(),
          "A report is due some time after the session or after the event, so one of the two is needed.",
          "Write either \"hours-after-session\" or \"days-after-event\".");
      return Optional.empty();
    }
    return hours
        .value()
        .<ReportDeadline>map(found -> new ReportDeadline.AfterSession(found, source))
        .or(() -> days.value().map(found -> new ReportDeadline.AfterEvent(found, source)));
  }
}
