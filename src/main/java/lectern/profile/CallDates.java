package lectern.profile;

import java.util.Optional;

/**
 * Where and when an event takes place and what is due when, as far as the call is known to say so.
 *
 * @param place such as {@code Katowice and online}
 */
public record CallDates(
    Optional<String> place,
    Optional<EventDates> dates,
    Optional<SubmissionDeadline> submissionDeadline,
    Optional<ReportDeadline> reportDeadline) {

  /** Nothing is known. */
  static final CallDates EMPTY =
      new CallDates(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
