package lectern.programme.calendar;

import java.time.Instant;
import java.util.Optional;

/**
 * The revision of an event in a calendar.
 *
 * @param sequence grows with each change
 * @param stamp when this revision was made
 * @param modified the same, absent in calendars that do not state it
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545#section-3.8.7">RFC 5545, 3.8.7</a>
 */
record Revision(int sequence, Instant stamp, Optional<Instant> modified) {
  /** The revision of an event that no calendar had before. */
  static Revision first(int sequence, Instant stamp) {
    return new Revision(sequence, stamp, Optional.of(stamp));
  }

  /** The next revision, which is not dated before this one even if the clock is behind. */
  Revision next(Instant now) {
    Instant before = modified.filter(stamp::isBefore).orElse(stamp);
    int next = sequence == Integer.MAX_VALUE ? sequence : sequence + 1;
    return first(next, before.isAfter(now) ? before : now);
  }
}
