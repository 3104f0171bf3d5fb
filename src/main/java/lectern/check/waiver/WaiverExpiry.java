package lectern.check.waiver;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import lectern.session.Now;

/**
 * The end of waivers at the time of a run. The clock is only read when a waiver with a last day is
 * met.
 */
record WaiverExpiry(Now now) {

  /** Returns whether the last day of a waiver, in UTC, is over; never where there is no clock. */
  boolean hasEnded(Optional<LocalDate> until) {
    return until.isPresent()
        && now.moment()
            .filter(moment -> LocalDate.ofInstant(moment, ZoneOffset.UTC).isAfter(until.get()))
            .isPresent();
  }
}
