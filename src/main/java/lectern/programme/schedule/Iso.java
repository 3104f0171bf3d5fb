package lectern.programme.schedule;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** Moments as both formats write them: {@code 2021-12-10T11:15:00+01:00}. */
final class Iso {
  private Iso() {}

  /** A moment to the second, with its offset. */
  static String moment(OffsetDateTime moment) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
  }
}
