package lectern.programme;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a session takes place, to the minute.
 *
 * @param end after {@code start}, by less than a hundred hours
 */
public record Slot(Instant start, Instant end) {
  private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2999-01-01T00:00:00Z");
  private static final Duration LONGEST = Duration.ofMinutes(99 * 60 + 59);

  /**
   * A slot; empty where the times can only be a mistake that no calendar should repeat: an end that
   * is not after the start, a session of days on end, a year out of all likelihood.
   */
  static Optional<Slot> of(Instant start, Instant end) {
    boolean sane =
        start.isBefore(end)
            && !start.isBefore(EARLIEST)
            && end.isBefore(LATEST)
            && Duration.between(start, end).compareTo(LONGEST) <= 0;
    return sane ? Optional.of(new Slot(start, end)) : Optional.empty();
  }

  /** How long it is. */
  public int minutes() {
    return (int) Duration.between(start, end).toMinutes();
  }
}
