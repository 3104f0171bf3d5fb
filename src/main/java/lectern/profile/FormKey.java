package lectern.profile;

import lectern.fields.Key;
import lectern.fields.KeySet;

/** The keys of a profile's theme name, notes, formats and given headings. */
enum FormKey implements Key {
  NAME("name", "the name, such as issue area"),
  TEXT("text", "the text of the note"),
  ROWS("rows", "one entry per format"),
  FORMAT("format", "a session format of this profile"),
  LAYOUTS("layouts", "its usual layouts"),
  MINUTES("minutes", "additional lengths in minutes that it allows"),
  THEME("theme", "a theme of this profile"),
  HEADINGS("headings", "the known headings"),
  OWN("own", "whether a proposal may add its own questions: true or false");

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
