package lectern.profile;

import java.util.Optional;

/**
 * The place, dates and deadlines of an event, as far as its call is known to state them.
 *
 * @param place such as {@code Katowice and online}
 */
public record CallDates(
    Optional<String> place,
    Optional<EventDates> dates,
    Optional<SubmissionDeadline> submissionDeadline,
    Optional<ReportDeadline> reportDeadline) {

  /** Dates of which nothing is known. */
  static final CallDates EMPTY =
      new CallDates(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
