package lectern.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.profile.CallDates;
import lectern.profile.EventDates;
import lectern.profile.Profile;
import lectern.profile.ReportDeadline;
import lectern.profile.Source;
import lectern.profile.SubmissionDeadline;

/** What changes in the dates and deadlines. */
final class CalendarDifference {
  private final CallDates before;
  private final CallDates after;
  private final Footnotes notes;
  private final List<String> sentences = new ArrayList<>();

  CalendarDifference(Profile before, Profile after, Footnotes notes) {
    this.before = before.calendar();
    this.after = after.calendar();
    this.notes = notes;
  }

  List<String> sentences() {
    add("Place: ", new Change(before.place(), after.place()), Optional.empty());
    add(
        "Days: ",
        new Change(before.dates().map(Days::of), after.dates().map(Days::of)),
        after.dates().or(before::dates).map(EventDates::source));
    add(
        "Proposals are due by: ",
        new Change(
            before.submissionDeadline().map(deadline -> Days.of(deadline.moment())),
            after.submissionDeadline().map(deadline -> Days.of(deadline.moment()))),
        after.submissionDeadline().or(before::submissionDeadline).map(SubmissionDeadline::source));
    add(
        "Reports are due: ",
        new Change(before.reportDeadline().map(Days::of), after.reportDeadline().map(Days::of)),
        after.reportDeadline().or(before::reportDeadline).map(ReportDeadline::source));
    return sentences;
  }

  private void add(String subject, Change change, Optional<Source> source) {
    change
        .words()
        .ifPresent(
            words -> {
              String mark = source.map(found -> " " + notes.mark(found)).orElse("");
              sentences.add(subject + words + "." + mark);
            });
  }
}
