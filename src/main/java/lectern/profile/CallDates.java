package lectern.profile;

import java.util.Optional;

/**
 * The place, dates and deadlines of an event, as far as they are known.
 *
 * @param place such as {@code Katowice and online}
 */
public record CallDates(
    Optional<String> place,
    Optional<EventDates> dates,
    Optional<SubmissionDeadline> submissionDeadline,
    Optional<ReportDeadline> reportDeadline) {

  /** Unknown dates. */
  static final CallDates EMPTY =
      new CallDates(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
