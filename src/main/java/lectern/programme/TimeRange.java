package lectern.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import lectern.session.Slot;

/** The start and end of a session, for programs and for people. */
public record TimeRange(String start, String startText, String end, String endText) {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter DAY_AND_CLOCK =
      DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH);

  /**
   * The times of a slot.
   *
   * @param day the day under which they are printed
   * @param zone the time zone in which they are printed
   */
  public static TimeRange of(Slot slot, LocalDate day, ZoneId zone) {
    LocalDate startDay = slot.start().atZone(zone).toLocalDate();
    return new TimeRange(
        slot.start().toString(),
        clock(slot.start(), day, zone),
        slot.end().toString(),
        clock(slot.end(), startDay, zone));
  }

  /** Both times, with a dash between them. */
  public String text() {
    return startText + "–" + endText;
  }

  /** A time of day, with its weekday if it is on another day than the reader expects. */
  public static String clock(Instant moment, LocalDate day, ZoneId zone) {
    ZonedDateTime time = moment.atZone(zone);
    return (time.toLocalDate().equals(day) ? CLOCK : DAY_AND_CLOCK).format(time);
  }
}
