package lectern.profile;

import lectern.fields.Key;
import lectern.fields.KeySet;

/** The keys of the formats and of one of them. */
enum FormatRowKey implements Key {
  ROWS("rows", "the formats, one by one"),
  FORMAT("format", "the session format, from this profile's list"),
  LAYOUTS("layouts", "its usual layouts"),
  MINUTES("minutes", "lengths in minutes that it may have besides those of any format");

  static final KeySet TABLE = SourceKey.with("the formats", ROWS);
  static final KeySet ROW = KeySet.of("a format", new FormatRowKey[] {FORMAT, LAYOUTS, MINUTES});

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
