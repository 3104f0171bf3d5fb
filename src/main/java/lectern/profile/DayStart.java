package lectern.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * The time at which a day of an event begins: what starts earlier belongs to the day before.
 *
 * @param time before noon
 */
public record DayStart(LocalTime time) {
  /** The usual one. */
  public static final DayStart MIDNIGHT = new DayStart(LocalTime.MIDNIGHT);

  private static final int LENGTH = "hh:mm".length();

  /** Parses hours and minutes before noon, such as {@code 04:00}; empty for any other text. */
  public static Optional<DayStart> parse(String text) {
    String padded = text.indexOf(':') == 1 ? "0" + text : text;
    if (padded.length() != LENGTH) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalTime.parse(padded))
          .filter(time -> time.isBefore(LocalTime.NOON))
          .map(DayStart::new);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Returns the day that a time belongs to.
   *
   * @param local the time at the venue
   */
  public LocalDate dayOf(LocalDateTime local) {
    return local.minusSeconds(time.toSecondOfDay()).toLocalDate();
  }
}
