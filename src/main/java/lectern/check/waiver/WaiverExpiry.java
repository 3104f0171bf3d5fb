package lectern.check.waiver;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import lectern.session.Now;

/**
 * The expiry of waivers at the time of a run. The clock is only read for waivers with a last day.
 */
record WaiverExpiry(Now now) {
  static final String REMEDY = "Fix the problem, or set a later day after \"until\".";

  /** Returns the message about an expired waiver. */
  static String message(String rule, LocalDate lastDay) {
    return "The waiver for " + rule + " ended on " + lastDay + ".";
  }

  /** Returns whether the last day of a waiver, in UTC, has passed; false if there is no clock. */
  boolean hasEnded(Optional<LocalDate> until) {
    return until.isPresent()
        && now.moment()
            .filter(moment -> LocalDate.ofInstant(moment, ZoneOffset.UTC).isAfter(until.get()))
            .isPresent();
  }
}
