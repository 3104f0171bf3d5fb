package lectern.reference;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import lectern.profile.EventDates;
import lectern.profile.ReportDeadline;

/** Days and deadlines in words. */
final class Days {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter WITHOUT_YEAR =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  private Days() {}

  /** {@code 6 to 10 December 2021}, {@code 28 November to 2 December 2022}. */
  static String of(EventDates dates) {
    LocalDate start = dates.start();
    LocalDate end = dates.end();
    if (start.equals(end)) {
      return DAY.format(end);
    }
    if (start.getYear() != end.getYear()) {
      return DAY.format(start) + " to " + DAY.format(end);
    }
    boolean oneMonth = start.getMonth() == end.getMonth();
    String first = oneMonth ? String.valueOf(start.getDayOfMonth()) : WITHOUT_YEAR.format(start);
    return first + " to " + DAY.format(end);
  }

  /** {@code 26 May 2021, 23:59 UTC}, {@code 6 June 2016, 23:59 UTC-11:00}. */
  static String of(OffsetDateTime moment) {
    String offset = moment.getOffset().equals(ZoneOffset.UTC) ? "" : moment.getOffset().getId();
    return DAY.format(moment) + ", " + TIME.format(moment) + " UTC" + offset;
  }

  /** {@code 2 hours after the end of the session}. */
  static String of(ReportDeadline deadline) {
    if (deadline instanceof ReportDeadline.AfterSession after) {
      return counted(after.hours(), "hour") + " after the end of the session";
    }
    int days = ((ReportDeadline.AfterEvent) deadline).days();
    return counted(days, "day") + " after the last day of the event";
  }

  private static String counted(int number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }
}
