package lectern.session;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import lectern.fields.Field;
import lectern.proposal.Proposal;
import lectern.proposal.TimeSlot;

/**
 * The time slot of a session as instants, so that slots with different UTC offsets can be compared.
 *
 * @param start in whole seconds
 * @param end in whole seconds, after {@code start}
 */
public record Slot(Instant start, Instant end) {

  /**
   * Reads the time slot of a proposal. Without an end, it is as long as the format; without a
   * start, or if it doesn't end after the start, there is none.
   */
  public static Optional<Slot> of(Proposal proposal) {
    return proposal.schedule().time().value().flatMap(time -> of(time, proposal));
  }

  private static Optional<Slot> of(TimeSlot time, Proposal proposal) {
    Optional<OffsetDateTime> start = time.start().value();
    Optional<OffsetDateTime> end = time.end().value();
    if (end.isEmpty() && !(time.end() instanceof Field.Broken)) {
      Optional<Integer> minutes = proposal.content().formatMinutes();
      end = start.flatMap(from -> minutes.map(from::plusMinutes));
    }
    return start.isPresent() && end.isPresent()
        ? between(instant(start.get()), instant(end.get()))
        : Optional.empty();
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

  /** The slot for messages, in UTC: {@code 10:15 to 11:45 UTC on 2021-12-10}. */
  public String text() {
    LocalDateTime from = LocalDateTime.ofInstant(start, ZoneOffset.UTC);
    LocalDateTime to = LocalDateTime.ofInstant(end, ZoneOffset.UTC);
    if (from.toLocalDate().equals(to.toLocalDate())) {
      return from.toLocalTime() + " to " + to.toLocalTime() + " UTC on " + from.toLocalDate();
    }
    return dateAndTime(from) + " to " + dateAndTime(to) + " UTC";
  }

  private static String dateAndTime(LocalDateTime time) {
    return time.toLocalDate() + " " + time.toLocalTime();
  }
}
