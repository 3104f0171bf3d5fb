package lectern.profile;

import lectern.fields.Key;
import lectern.fields.KeySet;

/** The keys of what a profile says of a call's form. */
enum FormKey implements Key {
  NAME("name", "what the call calls a theme, such as issue area"),
  TEXT("text", "what a proposer should know"),
  ROWS("rows", "the formats, one by one"),
  FORMAT("format", "the session format, from this profile's list"),
  LAYOUTS("layouts", "its usual layouts"),
  MINUTES("minutes", "lengths in minutes that it may have besides those of any format"),
  THEME("theme", "the theme, from this profile's list"),
  HEADINGS("headings", "the headings that are known"),
  OWN("own", "whether a proposal may set questions of its own: true or false");

  static final KeySet THEME_NAME = SourceKey.with("the theme's name", NAME);
  static final KeySet NOTE = SourceKey.with("a note", TEXT);
  static final KeySet TABLE = SourceKey.with("the formats", ROWS);
  static final KeySet ROW = KeySet.of("a format", new FormKey[] {FORMAT, LAYOUTS, MINUTES});
  static final KeySet GIVEN_HEADINGS =
      SourceKey.with("the given headings of a theme", THEME, HEADINGS, OWN);

  private final String written;
  private final String meaning;

  FormKey(String written, String meaning) {
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
