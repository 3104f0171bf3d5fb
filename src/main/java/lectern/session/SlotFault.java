package lectern.session;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import lectern.fields.Field;
import lectern.proposal.Proposal;
import lectern.proposal.TimeSlot;

/**
 * The reason why the time of a session can't be used: rules report it, and exports leave the time
 * out with the same words.
 */
public enum SlotFault {
  NO_TIME("The session has no time"),
  UNREADABLE("The time could not be read"),
  NO_START("The time has no start"),
  NO_END("The time has no end, and the format has no minutes"),
  BACKWARDS("The end of the time slot is not after its start"),
  TOO_LONG("The time slot is longer than a day"),
  TOO_FAR("The time slot is not between the years 1970 and 2998");

  private static final Instant EARLIEST = Instant.EPOCH;
  // The start of the year 2999.
  private static final Instant LATEST = Instant.ofEpochSecond(32_472_144_000L);
  private static final Duration LONGEST = Duration.ofDays(1);

  private final String words;

  SlotFault(String words) {
    this.words = words;
  }

  /** The reason as a sentence without its full stop. */
  public String words() {
    return words;
  }

  /** The reason why a proposal has no usable slot; empty if it has one. */
  public static Optional<SlotFault> of(Proposal proposal) {
    Field<TimeSlot> time = proposal.schedule().time();
    if (time instanceof Field.Broken) {
      return Optional.of(UNREADABLE);
    }
    return time.value().isEmpty()
        ? Optional.of(NO_TIME)
        : of(time.value().get(), end(time.value().get(), proposal));
  }

  /** The end of a time slot: what is written, else that of the format's minutes. */
  public static Optional<OffsetDateTime> end(TimeSlot time, Proposal proposal) {
    Optional<OffsetDateTime> end = time.end().value();
    if (end.isPresent() || time.end() instanceof Field.Broken) {
      return end;
    }
    Optional<Integer> minutes = proposal.content().formatMinutes();
    return time.start().value().flatMap(start -> minutes.map(start::plusMinutes));
  }

  private static Optional<SlotFault> of(TimeSlot time, Optional<OffsetDateTime> end) {
    if (isBroken(time.start()) || isBroken(time.end()) || isBroken(time.length())) {
      return Optional.of(UNREADABLE);
    }
    if (time.start().value().isEmpty()) {
      return Optional.of(NO_START);
    }
    return end.isEmpty()
        ? Optional.of(NO_END)
        : of(time.start().value().get().toInstant(), end.get().toInstant());
  }

  private static boolean isBroken(Field<?> field) {
    return field instanceof Field.Broken;
  }

  private static Optional<SlotFault> of(Instant start, Instant end) {
    if (!start.isBefore(end)) {
      return Optional.of(BACKWARDS);
    }
    if (Duration.between(start, end).compareTo(LONGEST) > 0) {
      return Optional.of(TOO_LONG);
    }
    return start.isBefore(EARLIEST) || !end.isBefore(LATEST)
        ? Optional.of(TOO_FAR)
        : Optional.empty();
  }
}
