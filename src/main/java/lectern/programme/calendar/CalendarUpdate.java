package lectern.programme.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The events of a calendar with those that were published before: what changed has the next
 * revision, what did not change keeps its own, and what is gone stays as canceled.
 */
final class CalendarUpdate {
  private final PublishedCalendar previous;
  private final Instant now;
  private final Optional<ZoneId> zone;

  /**
   * Starts an update.
   *
   * @param now when changes are dated
   * @param zone the zone in which times are written, if not in UTC
   */
  CalendarUpdate(PublishedCalendar previous, Instant now, Optional<ZoneId> zone) {
    this.previous = previous;
    this.now = now;
    this.zone = zone;
  }

  /** Returns an event with its revision. */
  CalendarEvent revised(CalendarEvent event) {
    return event.revised(
        Optional.ofNullable(previous.events().get(event.uid()))
            .map(
                before ->
                    before.content().equals(event.content())
                        ? before.revision()
                        : before.revision().next(now))
            .orElseGet(() -> Revision.first(event.revision().sequence(), now)));
  }

  /** Returns the events that are gone, in the order of the previous calendar. */
  List<CalendarEvent> gone(List<CalendarEvent> current) {
    Set<String> uids = new HashSet<>();
    current.forEach(event -> uids.add(event.uid()));
    List<CalendarEvent> gone = new ArrayList<>();
    for (CalendarEvent event : previous.events().values()) {
      if (!uids.contains(event.uid())) {
        gone.add(event);
      }
    }
    return gone;
  }

  /** Returns an event as it was, in the zone of this calendar. */
  CalendarEvent kept(CalendarEvent event) {
    ContentLines lines = new ContentLines();
    for (String line : event.content()) {
      if (line.startsWith("DTSTART")) {
        EventContent.addTimes(event.slot(), zone, lines);
      } else if (!line.startsWith("DTEND")) {
        lines.addAll(List.of(line));
      }
    }
    return revised(new CalendarEvent(event.uid(), event.slot(), event.revision(), lines.lines()));
  }

  /** Returns an event as canceled, with its time and title and without what is said of people. */
  CalendarEvent canceled(CalendarEvent event) {
    ContentLines lines = new ContentLines();
    lines.add("STATUS", EventContent.CANCELLED);
    EventContent.addTimes(event.slot(), zone, lines);
    for (String property : List.of("SUMMARY", "LOCATION")) {
      String value = event.value(property);
      if (!value.isEmpty()) {
        lines.add(property, value);
      }
    }
    return revised(new CalendarEvent(event.uid(), event.slot(), event.revision(), lines.lines()));
  }
}
