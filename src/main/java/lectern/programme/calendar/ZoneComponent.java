package lectern.programme.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A time zone as a component of a calendar: every change of its offset in the years concerned, one
 * by one, as the rules of the JDK's time zone data say, and the last one before.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545#section-3.6.5">RFC 5545, 3.6.5</a>
 */
final class ZoneComponent {
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1970, 1, 1, 0, 0);

  private final ZoneId zone;
  private final ContentLines lines;

  private ZoneComponent(ZoneId zone, ContentLines lines) {
    this.zone = zone;
    this.lines = lines;
  }

  /**
   * Adds the component.
   *
   * @param first the earliest moment in the calendar
   * @param last the latest
   */
  static void add(ZoneId zone, Instant first, Instant last, ContentLines lines) {
    new ZoneComponent(zone, lines).add(first, last);
  }

  private void add(Instant first, Instant last) {
    lines.add("BEGIN", "VTIMEZONE");
    lines.add("TZID", zone.getId());
    Instant start = startOfYear(first, 0);
    Optional<ZoneOffsetTransition> before =
        Optional.ofNullable(zone.getRules().previousTransition(start));
    if (before.isEmpty()) {
      ZoneOffset offset = zone.getRules().getOffset(start);
      observance(ALWAYS, offset, offset, false);
    }
    before.ifPresent(this::observance);
    for (ZoneOffsetTransition change : changes(start, startOfYear(last, 1))) {
      observance(change);
    }
    lines.add("END", "VTIMEZONE");
  }

  private Instant startOfYear(Instant moment, int yearsLater) {
    ZonedDateTime local = moment.atZone(zone);
    return Year.of(local.getYear() + yearsLater).atDay(1).atStartOfDay(zone).toInstant();
  }

  private List<ZoneOffsetTransition> changes(Instant from, Instant to) {
    ZoneRules rules = zone.getRules();
    List<ZoneOffsetTransition> changes = new ArrayList<>();
    Optional<ZoneOffsetTransition> next = Optional.ofNullable(rules.nextTransition(from));
    while (next.isPresent() && next.get().getInstant().isBefore(to)) {
      changes.add(next.get());
      next = Optional.ofNullable(rules.nextTransition(next.get().getInstant()));
    }
    return changes;
  }

  private void observance(ZoneOffsetTransition change) {
    observance(
        change.getDateTimeBefore(),
        change.getOffsetBefore(),
        change.getOffsetAfter(),
        zone.getRules().isDaylightSavings(change.getInstant()));
  }

  private void observance(
      LocalDateTime start, ZoneOffset before, ZoneOffset after, boolean isDaylight) {
    String kind = isDaylight ? "DAYLIGHT" : "STANDARD";
    lines.add("BEGIN", kind);
    lines.add("DTSTART", Stamps.local(start));
    lines.add("TZOFFSETFROM", Stamps.offset(before));
    lines.add("TZOFFSETTO", Stamps.offset(after));
    lines.add("END", kind);
  }
}
