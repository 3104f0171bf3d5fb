package lectern.profile;

import java.util.Optional;

/**
 * The place, dates and deadlines of an event, as far as they are known.
 *
 * @param place such as {@code Katowice and online}
 * @param zone the time zone at the place
 */
public record CallDates(
    Optional<String> place,
    Optional<EventZone> zone,
    Optional<EventDates> dates,
    Optional<SubmissionDeadline> submissionDeadline,
    Optional<ReportDeadline> reportDeadline) {

  /** Unknown dates. */
  static final CallDates EMPTY =
      new CallDates(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Returns these dates in another time zone. */
  CallDates in(EventZone other) {
    return new CallDates(place, Optional.of(other), dates, submissionDeadline, reportDeadline);
  }
}
