package lectern.changes.print;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import lectern.session.Slot;

/**
 * Times in words.
 *
 * @param zone in which they are told
 */
record SlotWords(ZoneId zone) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

  private ZonedDateTime start(Slot slot) {
    return slot.start().atZone(zone);
  }

  private ZonedDateTime end(Slot slot) {
    return slot.end().atZone(zone);
  }

  /** {@code Friday 10 December 2021, 10:15-11:45 UTC}. */
  String whole(Slot slot) {
    return day(slot) + ", " + hours(slot) + " " + zone.getId();
  }

  private String day(Slot slot) {
    return DAY.format(start(slot));
  }

  private String hours(Slot slot) {
    boolean isSameDay = start(slot).toLocalDate().equals(end(slot).toLocalDate());
    return start(slot).toLocalTime()
        + "-"
        + end(slot).toLocalTime()
        + (isSameDay ? "" : " (of " + DAY.format(end(slot)) + ")");
  }

  /** The change of a time, with the length where it differs. */
  String change(Slot before, Slot after) {
    int longer = after.minutes() - before.minutes();
    String length =
        longer == 0
            ? ""
            : ", which is "
                + Words.count(Math.abs(longer), "minute")
                + (longer > 0 ? " longer" : " shorter");
    return start(before).toLocalDate().equals(start(after).toLocalDate())
        ? "Moved on "
            + day(after)
            + " from "
            + hours(before)
            + " to "
            + hours(after)
            + " "
            + zone.getId()
            + length
            + "."
        : "Moved from " + whole(before) + ", to " + whole(after) + length + ".";
  }
}
