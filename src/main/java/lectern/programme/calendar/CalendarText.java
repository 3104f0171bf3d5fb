package lectern.programme.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lectern.output.Printable;
import lectern.programme.Entry;
import lectern.programme.Programme;
import lectern.session.Slot;

/**
 * Prints the sessions that have a time as a calendar.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545#section-3.4">RFC 5545, 3.4</a>
 */
public final class CalendarText {
  private CalendarText() {}

  /**
   * The calendar. The same programme gives the same text: it is dated by the data.
   *
   * @param forWhom whom or what it is for, if it is not for everybody
   * @param zone the zone in which times are written; in UTC no zone has to be described
   */
  public static String print(Programme programme, Optional<String> forWhom, ZoneId zone) {
    ContentLines lines = new ContentLines();
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("PRODID", "-//Lectern//Programme//EN");
    lines.add("CALSCALE", "GREGORIAN");
    String name = programme.event().name();
    lines.addText(
        "X-WR-CALNAME", forWhom.map(whom -> name + ": " + Printable.line(whom)).orElse(name));
    Optional<ZoneId> localZone = Optional.of(zone).filter(id -> !isUtc(id));
    List<Slot> slots = programme.entries().stream().flatMap(e -> e.slot().stream()).toList();
    if (localZone.isPresent() && !slots.isEmpty()) {
      Instant first = slots.stream().map(Slot::start).min(Comparator.naturalOrder()).get();
      Instant last = slots.stream().map(Slot::end).max(Comparator.naturalOrder()).get();
      ZoneComponent.add(zone, first, last, lines);
    }
    for (Entry entry : programme.entries()) {
      entry
          .slot()
          .ifPresent(
              slot -> EventComponent.add(entry, slot, programme.event().stamp(), localZone, lines));
    }
    lines.add("END", "VCALENDAR");
    return lines.toString();
  }

  private static boolean isUtc(ZoneId zone) {
    return zone.normalized().equals(ZoneOffset.UTC);
  }
}
