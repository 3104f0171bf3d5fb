package lectern.programme.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** Moments and offsets in the form of iCalendar. */
final class Stamps {
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private Stamps() {}

  /**
   * Reads {@code 20211210T101500Z}.
   *
   * @throws DateTimeException if it is no moment in UTC
   */
  static Instant parseUtc(String text) {
    if (!text.endsWith("Z")) {
      throw new DateTimeException(text);
    }
    return parseLocal(text.substring(0, text.length() - 1)).toInstant(ZoneOffset.UTC);
  }

  /**
   * Reads {@code 20211210T111500}.
   *
   * @throws DateTimeException if it is no time
   */
  static LocalDateTime parseLocal(String text) {
    return LocalDateTime.parse(text, LOCAL);
  }

  /** {@code 20211210T101500Z}. */
  static String utc(Instant moment) {
    return local(LocalDateTime.ofInstant(moment, ZoneOffset.UTC)) + "Z";
  }

  /** {@code 20211210T111500}. */
  static String local(LocalDateTime time) {
    return fourDigits(time.getYear())
        + twoDigits(time.getMonthValue())
        + twoDigits(time.getDayOfMonth())
        + "T"
        + twoDigits(time.getHour())
        + twoDigits(time.getMinute())
        + twoDigits(time.getSecond());
  }

  /** {@code +0100}; with seconds where there are some. */
  static String offset(ZoneOffset offset) {
    int seconds = Math.abs(offset.getTotalSeconds());
    int rest = seconds % 60;
    return (offset.getTotalSeconds() < 0 ? "-" : "+")
        + twoDigits(seconds / 3600)
        + twoDigits(seconds / 60 % 60)
        + (rest == 0 ? "" : twoDigits(rest));
  }

  private static String fourDigits(int number) {
    return twoDigits(number / 100) + twoDigits(number % 100);
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
