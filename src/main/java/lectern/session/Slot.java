package lectern.session;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import lectern.proposal.Proposal;
import lectern.proposal.TimeSlot;
import lectern.proposal.Zone;

/**
 * The time slot of a session as instants, so that slots with different UTC offsets can be compared.
 *
 * @param start in whole seconds
 * @param end in whole seconds, after {@code start}
 */
public record Slot(Instant start, Instant end) {

  /** Reads the time slot of a proposal; empty for the reason that {@link SlotFault} has. */
  public static Optional<Slot> of(Proposal proposal) {
    if (SlotFault.of(proposal).isPresent()) {
      return Optional.empty();
    }
    TimeSlot time = proposal.schedule().time().value().orElseThrow();
    Optional<OffsetDateTime> end = SlotFault.end(time, proposal);
    return between(instant(time.start().value().orElseThrow()), instant(end.orElseThrow()));
  }

  private static Instant instant(OffsetDateTime time) {
    return time.toInstant().truncatedTo(ChronoUnit.SECONDS);
  }

  private static Optional<Slot> between(Instant start, Instant end) {
    return start.isBefore(end) ? Optional.of(new Slot(start, end)) : Optional.empty();
  }

  /** The intersection of both slots. */
  public Optional<Slot> overlap(Slot other) {
    return between(
        start.isAfter(other.start) ? start : other.start,
        end.isBefore(other.end) ? end : other.end);
  }

  /** The length in whole minutes. */
  public int minutes() {
    return (int) Math.min(Integer.MAX_VALUE, Duration.between(start, end).toMinutes());
  }

  /**
   * The slot for messages: {@code 10:15 to 11:45 UTC on 2021-12-10}.
   *
   * @param zone the time zone in which it is printed
   */
  public String text(Zone zone) {
    OffsetDateTime from = zone.at(start);
    OffsetDateTime to = zone.at(end);
    String label = zone.label(start);
    String endLabel = zone.label(end);
    String until = label.equals(endLabel) ? "" : " " + label;
    if (from.toLocalDate().equals(to.toLocalDate())) {
      return from.toLocalTime()
          + until
          + " to "
          + to.toLocalTime()
          + " "
          + endLabel
          + " on "
          + from.toLocalDate();
    }
    return dateAndTime(from) + until + " to " + dateAndTime(to) + " " + endLabel;
  }

  private static String dateAndTime(OffsetDateTime time) {
    return time.toLocalDate() + " " + time.toLocalTime();
  }
}
