package lectern.listing;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A time slot with each date and time zone once: {@code Friday, 10 December 2021, 10:15–11:45 UTC}.
 *
 * @param start its beginning, without the time zone if that of the end is the same
 * @param dash between both, with spaces if there is a date behind it
 * @param end its end, without the date if that of the start is the same
 */
record SlotRange(String start, String dash, String end) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu, ", Locale.ENGLISH);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  static SlotRange of(Block.Slot slot) {
    OffsetDateTime from = slot.zone().at(slot.start().toInstant());
    OffsetDateTime to = slot.zone().at(slot.end().toInstant());
    String zone = slot.zone().label(from.toInstant());
    String endZone = slot.zone().label(to.toInstant());
    boolean isSameDay = from.toLocalDate().equals(to.toLocalDate());
    boolean isSameZone = zone.equals(endZone);
    return new SlotRange(
        DAY.format(from) + CLOCK.format(from) + (isSameZone ? "" : " " + zone),
        isSameDay && isSameZone ? "–" : " – ",
        (isSameDay ? "" : DAY.format(to)) + CLOCK.format(to) + " " + endZone);
  }

  /** The whole slot. */
  String text() {
    return start + dash + end;
  }
}
