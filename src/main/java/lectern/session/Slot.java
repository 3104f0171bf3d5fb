package lectern.session;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import lectern.source.SourceRange;

/**
 * When a session takes place: instants, so that slots written with different offsets compare.
 *
 * @param start seconds since 1970-01-01T00:00Z
 * @param end seconds since 1970-01-01T00:00Z, after {@code start}
 */
public record Slot(long start, long end, SourceRange range) {

  /**
   * A span of time within a message: {@code 10:15 to 11:45 UTC on 2021-12-10}.
   *
   * @param start seconds since 1970-01-01T00:00Z
   * @param end seconds since 1970-01-01T00:00Z
   */
  public static String words(long start, long end) {
    LocalDateTime from = utc(start);
    LocalDateTime to = utc(end);
    if (from.toLocalDate().equals(to.toLocalDate())) {
      return from.toLocalTime() + " to " + to.toLocalTime() + " UTC on " + from.toLocalDate();
    }
    return moment(from) + " to " + moment(to) + " UTC";
  }

  private static String moment(LocalDateTime time) {
    return time.toLocalDate() + " " + time.toLocalTime();
  }

  private static LocalDateTime utc(long seconds) {
    return LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
  }
}
