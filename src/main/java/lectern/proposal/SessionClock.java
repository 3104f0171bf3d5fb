package lectern.proposal;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The facts that decide whether the times of an agenda count from the start of the session or are
 * times of day.
 *
 * @param length the length of the session in minutes, if it is known
 * @param starts the times of day at which the session may start, in minutes after midnight
 */
record SessionClock(Optional<Integer> length, List<Integer> starts) {
  /** Minutes by which no agenda begins after the start of a session of unknown length. */
  private static final int LONG = 180;

  static SessionClock of(Schedule schedule, Content content) {
    Optional<TimeSlot> slot = schedule.time().value();
    Optional<Integer> length = content.formatMinutes().filter(minutes -> minutes > 0);
    List<Integer> starts = new ArrayList<>();
    Optional<OffsetDateTime> start = slot.flatMap(time -> time.start().value());
    if (start.isPresent()) {
      starts.add(minuteOfDay(start.get()));
      starts.add(minuteOfDay(start.get().withOffsetSameInstant(ZoneOffset.UTC)));
    }
    return new SessionClock(
        length.isPresent() ? length : slot.flatMap(TimeSlot::minutes).filter(all -> all > 0),
        List.copyOf(starts));
  }

  private static int minuteOfDay(OffsetDateTime time) {
    return time.getHour() * 60 + time.getMinute();
  }

  /**
   * Returns the time of day at which an agenda starts if it has times of day: its first item starts
   * with the session, or later than the session would end. Otherwise returns 0.
   */
  int origin(List<AgendaItem> agenda) {
    for (AgendaItem item : agenda) {
      if (!item.isHeading()) {
        int first = item.start().value().orElse(0);
        boolean isTimeOfDay = starts.contains(first) || first >= length.orElse(LONG);
        return isTimeOfDay ? first : 0;
      }
    }
    return 0;
  }
}
