package lectern.profile;

import java.time.ZoneOffset;
import java.util.Optional;
import lectern.proposal.Zone;

/**
 * The time zone of an event.
 *
 * @param name the zone at the venue, such as {@code Europe/Warsaw}
 * @param offset the UTC offset on the days of the event, if it is the same on all of them, so that
 *     a check need not load the rules of the zone
 * @param printed the zone in which the event's pages print times, if it is another one
 */
public record EventZone(
    String name, Optional<String> printed, Optional<String> offset, Source source) {

  /** Returns this zone with its offset on the days of an event, if it is one offset. */
  EventZone on(Optional<EventDates> dates) {
    return new EventZone(name, printed, dates.flatMap(this::offset), source);
  }

  private Optional<String> offset(EventDates dates) {
    Zone zone = new Zone(name);
    ZoneOffset first = zone.offset(dates.start().atStartOfDay().toInstant(ZoneOffset.UTC));
    ZoneOffset last = zone.offset(dates.end().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
    return first.equals(last) ? Optional.of(first.getId()) : Optional.empty();
  }
}
