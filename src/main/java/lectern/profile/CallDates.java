package lectern.profile;

import java.util.List;
import java.util.Optional;

/**
 * The place, dates and deadlines of an event, as far as they are known.
 *
 * @param place such as {@code Katowice and online}
 * @param rooms the rooms in the order of the programme, as far as they are known
 * @param zone the time zone at the place
 * @param dayStart the time at which the days of the programme begin, if not at midnight
 */
public record CallDates(
    Optional<String> place,
    List<String> rooms,
    Optional<EventZone> zone,
    Optional<DayStart> dayStart,
    Optional<EventDates> dates,
    Optional<SubmissionDeadline> submissionDeadline,
    Optional<ReportDeadline> reportDeadline) {

  /** Unknown dates. */
  static final CallDates EMPTY =
      new CallDates(
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Returns these dates in another time zone. */
  CallDates in(EventZone other) {
    return new CallDates(
        place, rooms, Optional.of(other), dayStart, dates, submissionDeadline, reportDeadline);
  }

  /** Returns these dates with another start of the day. */
  CallDates startingAt(DayStart other) {
    return new CallDates(
        place, rooms, zone, Optional.of(other), dates, submissionDeadline, reportDeadline);
  }
}
