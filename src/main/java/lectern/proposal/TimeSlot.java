package lectern.proposal;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import lectern.fields.Field;
import lectern.fields.Key;
import lectern.source.Place;

/** When a session takes place. */
public record TimeSlot(Field<OffsetDateTime> start, Field<OffsetDateTime> end, Place place)
    implements Part {

  /**
   * The slot's length in minutes, if both ends are known; negative when it ends before it starts.
   */
  public Optional<Integer> minutes() {
    return start.value().flatMap(from -> end.value().map(to -> minutes(from, to)));
  }

  private static int minutes(OffsetDateTime from, OffsetDateTime to) {
    long minutes = Duration.between(from, to).toMinutes();
    return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, minutes));
  }

  @Override
  public Key[] keys() {
    return TimeKey.values();
  }

  @Override
  public Field<?> field(Key key) {
    return switch ((TimeKey) key) {
      case START -> start;
      case END -> end;
    };
  }
}
