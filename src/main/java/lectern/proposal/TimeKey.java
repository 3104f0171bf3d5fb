package lectern.proposal;

import java.util.List;
import lectern.fields.KeySet;
import lectern.fields.TypedKey;
import lectern.fields.ValueType;

/** The keys of a time slot. */
public enum TimeKey implements TypedKey {
  START("start", "the start, as a date and time with a UTC offset, such as 2021-12-10T10:15Z"),
  END("end", "the end, as a date and time with a UTC offset, such as 2021-12-10T11:45Z");

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
    return new ValueType.Keyed(ALL.owner(), List.of(values()));
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
      case START, END -> ValueType.Simple.MOMENT;
    };
  }
}
