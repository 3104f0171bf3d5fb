package lectern.proposal;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.Optional;

/** The UTC offsets that time zones have. */
final class UtcOffsets {
  private static final int SECONDS_OF_AN_HOUR = 3600;
  private static final int SECONDS_OF_A_QUARTER = 900;
  private static final int FIRST = 14;
  private static final int LAST = -12;

  private UtcOffsets() {}

  /** Parses an offset with a sign; empty if no time zone has it. */
  static Optional<ZoneOffset> parse(String text) {
    try {
      return Optional.of(ZoneOffset.of(text)).filter(UtcOffsets::isReal);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Returns whether a time zone may have an offset: whole quarters of an hour. */
  static boolean isReal(ZoneOffset offset) {
    int seconds = offset.getTotalSeconds();
    return seconds <= FIRST * SECONDS_OF_AN_HOUR
        && seconds >= LAST * SECONDS_OF_AN_HOUR
        && seconds % SECONDS_OF_A_QUARTER == 0;
  }
}
