package lectern.proposal;

import java.util.List;
import lectern.fields.KeySet;
import lectern.fields.TypedKey;
import lectern.fields.ValueType;

/** The keys of a time slot. */
public enum TimeKey implements TypedKey {
  DATE("date", "the day in the event's time zone, if the start and end are times of day only"),
  START(
      "start",
      "the start, such as 2021-12-10T10:15Z in UTC, or 2021-12-10T11:15 in the event's time zone"),
  END("end", "the end, such as 2021-12-10T11:45Z, or 12:45 on the day of the start"),
  MINUTES("minutes", "the length in minutes, instead of the end");

  static final List<TimeKey> LIST = List.of(values());
  static final KeySet ALL = KeySet.of("a time slot", values(), KeyNames.TABLE);

  private final String written;
  private final String meaning;

  TimeKey(String written, String meaning) {
    this.written = written;
    this.meaning = meaning;
  }

  /** Returns the type of a time slot. */
  static ValueType time() {
    return new ValueType.Either(
        List.of(ValueType.Simple.TIME, new ValueType.Keyed(ALL.owner(), List.of(values()))));
  }

  @Override
  public String written() {
    return written;
  }

  @Override
  public String meaning() {
    return meaning;
  }

  @Override
  public ValueType type() {
    return switch (this) {
      case DATE -> ValueType.Simple.DAY;
      case START, END -> ValueType.Simple.TIME;
      case MINUTES -> ValueType.Simple.MINUTES;
    };
  }
}
