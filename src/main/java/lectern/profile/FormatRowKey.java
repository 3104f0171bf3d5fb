package lectern.profile;

import lectern.fields.Key;
import lectern.fields.KeySet;

/** The keys of a usual combination of format, layout and minutes. */
enum FormatRowKey implements Key {
  FORMAT("format", "the session format"),
  LAYOUTS("layouts", "its usual layouts"),
  MINUTES("minutes", "its usual lengths in minutes");

  static final KeySet ALL = KeySet.of("a usual combination", values());

  private final String written;
  private final String meaning;

  FormatRowKey(String written, String meaning) {
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
