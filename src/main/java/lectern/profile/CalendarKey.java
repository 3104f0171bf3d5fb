package lectern.profile;

import lectern.fields.Key;
import lectern.fields.KeySet;

/** The keys of an event's dates and deadlines. */
enum CalendarKey implements Key {
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
}
