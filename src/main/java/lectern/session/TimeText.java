package lectern.session;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import lectern.proposal.Zone;

/** Times and durations as text. */
public final class TimeText {
  private static final int HOURS_A_DAY = 24;
  private static final int MINUTES_AN_HOUR = 60;

  private TimeText() {}

  /** A moment to the minute, in a time zone: {@code 2021-12-10 13:45 UTC}. */
  public static String words(Instant moment, Zone zone) {
    OffsetDateTime local = zone.at(moment);
    return dateAndTime(local) + " " + zone.label(moment);
  }

  private static String dateAndTime(OffsetDateTime moment) {
    return moment.toLocalDate()
        + " "
        + twoDigits(moment.getHour())
        + ":"
        + twoDigits(moment.getMinute());
  }

  /** A moment to the minute, in its own offset: {@code 2016-06-06 23:59 UTC-11:00}. */
  public static String words(OffsetDateTime moment) {
    return dateAndTime(moment) + " " + Zone.label(moment.getOffset());
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }

  /** A duration in whole days, hours or minutes, in the largest unit that applies. */
  public static String words(Duration left) {
    long minutes = left.toMinutes();
    long hours = minutes / MINUTES_AN_HOUR;
    long days = hours / HOURS_A_DAY;
    if (days > 0) {
      return Plural.of(days, "day");
    }
    if (hours > 0) {
      return Plural.of(hours, "hour");
    }
    return minutes > 0 ? Plural.of(minutes, "minute") : "less than a minute";
  }
}
