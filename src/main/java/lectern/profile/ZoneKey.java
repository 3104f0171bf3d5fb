package lectern.profile;

import lectern.fields.KeySet;
import lectern.fields.TypedKey;
import lectern.fields.ValueType;

/** The keys of an event's time zone. */
public enum ZoneKey implements TypedKey {
  NAME("name", "the time zone at the venue, such as Europe/Warsaw"),
  PRINTED(
      "printed",
      "the time zone in which times are printed, such as UTC; by default the one at the venue");

  static final KeySet ALL = SourceKey.with("the event's time zone", values());

  private final String written;
  private final String meaning;

  ZoneKey(String written, String meaning) {
    this.written = written;
    this.meaning = meaning;
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
      case NAME -> new ValueType.Needed(ValueType.Simple.TIME_ZONE);
      case PRINTED -> ValueType.Simple.TIME_ZONE;
    };
  }
}
