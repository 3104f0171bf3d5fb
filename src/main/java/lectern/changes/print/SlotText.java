package lectern.changes.print;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import lectern.session.Plural;
import lectern.session.Slot;

/**
 * The text of time slots.
 *
 * @param zone the time zone in which they are printed
 */
public record SlotText(ZoneId zone) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

  private ZonedDateTime start(Slot slot) {
    return slot.start().atZone(zone);
  }

  private ZonedDateTime end(Slot slot) {
    return slot.end().atZone(zone);
  }

  /** A slot with its zone: {@code Friday 10 December 2021, 10:15-11:45 UTC}. */
  String whole(Slot slot) {
    return dayAndHours(slot) + " " + zone.getId();
  }

  /** A slot without its zone. */
  String dayAndHours(Slot slot) {
    return day(slot) + ", " + hours(slot);
  }

  /** The day on which a slot begins: {@code Friday 10 December 2021}. */
  String day(Slot slot) {
    return DAY.format(start(slot));
  }

  /** A day: {@code Friday 10 December 2021}. */
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** The hours of a slot among those of a day of the event, with its own day if that is another. */
  String hoursOn(LocalDate day, Slot slot) {
    return start(slot).toLocalDate().equals(day) ? hours(slot) : dayAndHours(slot);
  }

  /** The start and end of a slot, with the day of the end if that is another. */
  String hours(Slot slot) {
    boolean isSameDay = start(slot).toLocalDate().equals(end(slot).toLocalDate());
    return start(slot).toLocalTime()
        + "-"
        + end(slot).toLocalTime()
        + (isSameDay ? "" : " (" + DAY.format(end(slot)) + ")");
  }

  /** Two slots with an arrow between them, and the difference in length if there is one. */
  String change(Slot before, Slot after) {
    int longer = after.minutes() - before.minutes();
    String length = Plural.of(Math.abs(longer), "minute") + (longer > 0 ? " longer" : " shorter");
    boolean isSameDay = start(before).toLocalDate().equals(start(after).toLocalDate());
    String old = isSameDay ? dayAndHours(before) : whole(before);
    String now = isSameDay ? hours(after) + " " + zone.getId() : whole(after);
    return Phrases.arrow(old, now) + (longer == 0 ? "" : " (" + length + ")");
  }
}
