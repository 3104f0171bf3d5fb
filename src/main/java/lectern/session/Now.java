package lectern.session;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The moment at which proposals are checked, for the rules about deadlines.
 *
 * <p>The clock is read once, when the first of them asks: so all proposals are judged by one
 * moment, and whatever asks about no deadline is the same at any time.
 */
public final class Now {
  private final Optional<InstantSource> clock;
  private Optional<Instant> moment = Optional.empty();

  private Now(Optional<InstantSource> clock) {
    this.clock = clock;
  }

  /** No moment: nothing is late, and nothing is early. */
  public static Now unknown() {
    return new Now(Optional.empty());
  }

  /** The moment that a clock shows when it is first asked for. */
  public static Now of(InstantSource clock) {
    return new Now(Optional.of(clock));
  }

  /** The moment, if there is a clock. */
  public synchronized Optional<Instant> moment() {
    if (moment.isEmpty()) {
      moment = clock.map(InstantSource::instant);
    }
    return moment;
  }
}
