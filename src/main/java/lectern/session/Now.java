package lectern.session;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The current time of a run, for the rules about deadlines.
 *
 * <p>The clock is read once, on first use, so that all proposals are compared with the same time,
 * and results that don't depend on deadlines are reproducible.
 */
public final class Now {
  private final Optional<InstantSource> clock;
  private Optional<Instant> moment = Optional.empty();

  private Now(Optional<InstantSource> clock) {
    this.clock = clock;
  }

  /** An unknown time: deadlines are not checked. */
  public static Now unknown() {
    return new Now(Optional.empty());
  }

  /** The time of a clock, read on first use. */
  public static Now of(InstantSource clock) {
    return new Now(Optional.of(clock));
  }

  /** The time, if there is a clock. */
  public synchronized Optional<Instant> moment() {
    if (moment.isEmpty()) {
      moment = clock.map(InstantSource::instant);
    }
    return moment;
  }
}
