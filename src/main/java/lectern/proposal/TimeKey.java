package lectern.proposal;

import lectern.fields.Key;
import lectern.fields.KeySet;

/** The keys of a time slot. */
public enum TimeKey implements Key {
  START("start", "a date and time with its offset, such as 2021-12-10T10:15Z"),
  END("end", "a date and time with its offset, such as 2021-12-10T11:45Z");

  static final KeySet ALL = KeySet.of("a time", values());

  private final String written;
  private final String meaning;

  TimeKey(String written, String meaning) {
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
