package lectern.proposal;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import lectern.fields.Field;
import lectern.fields.Key;
import lectern.source.SourceRange;

/**
 * The start and the end of a session.
 *
 * @param date the day, if it is written apart from the start
 * @param end follows from the length where only that is written
 * @param length the length in minutes, if it is written
 */
public record TimeSlot(
    Field<LocalDate> date,
    Field<OffsetDateTime> start,
    Field<OffsetDateTime> end,
    Field<Integer> length,
    SourceRange range)
    implements Part {

  /**
   * Returns the duration in minutes, if both ends are known; negative if the end is before the
   * start.
   */
  public Optional<Integer> minutes() {
    Optional<OffsetDateTime> from = start.value();
    Optional<OffsetDateTime> to = end.value();
    return from.isPresent() && to.isPresent()
        ? Optional.of(minutes(from.get(), to.get()))
        : Optional.empty();
  }

  private static int minutes(OffsetDateTime from, OffsetDateTime to) {
    long minutes = Duration.between(from, to).toMinutes();
    return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, minutes));
  }

  @Override
  public List<TimeKey> keys() {
    return TimeKey.LIST;
  }

  @Override
  public Field<?> field(Key key) {
    return switch ((TimeKey) key) {
      // The day is part of the start, unless the start could not be read.
      case DATE -> start.value().isPresent() ? new Field.Missing<>(range) : date;
      case START -> start;
      case END -> end;
      case MINUTES -> length;
    };
  }
}
