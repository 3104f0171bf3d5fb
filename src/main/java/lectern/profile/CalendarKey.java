package lectern.profile;

import lectern.fields.KeySet;
import lectern.fields.TypedKey;
import lectern.fields.ValueType;

/** The keys of an event's dates and deadlines. */
enum CalendarKey implements TypedKey {
  START("start", "the first day of the event"),
  END("end", "the last day of the event"),
  MOMENT("moment", "the deadline with its UTC offset, such as 2027-03-02T23:59+01:00"),
  EARLIER("earlier", "the original deadline, if it was extended"),
  HOURS_AFTER_SESSION("hours-after-session", "hours after the end of the session"),
  DAYS_AFTER_EVENT("days-after-event", "days after the last day of the event");

  static final KeySet DATES = SourceKey.with("the event's dates", START, END);
  static final KeySet SUBMISSION = SourceKey.with("the submission deadline", MOMENT, EARLIER);
  static final KeySet REPORT =
      SourceKey.with("the report deadline", HOURS_AFTER_SESSION, DAYS_AFTER_EVENT);

  private final String written;
  private final String meaning;

  CalendarKey(String written, String meaning) {
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
      case START, END -> new ValueType.Needed(ValueType.Simple.DAY);
      case MOMENT -> new ValueType.Needed(ValueType.Simple.TIME);
      case EARLIER -> SUBMISSION.type();
      case HOURS_AFTER_SESSION, DAYS_AFTER_EVENT -> ValueType.Simple.NUMBER;
    };
  }
}
