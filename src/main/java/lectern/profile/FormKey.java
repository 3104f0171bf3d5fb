package lectern.profile;

import lectern.fields.KeySet;
import lectern.fields.TypedKey;
import lectern.fields.ValueType;

/** The keys of a profile's theme name, notes, formats and given headings. */
enum FormKey implements TypedKey {
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

  @Override
  public ValueType type() {
    return switch (this) {
      case NAME, TEXT -> new ValueType.Needed(ValueType.Simple.LINE);
      case ROWS -> new ValueType.Items(ROW.type());
      case FORMAT -> new ValueType.Needed(ValueType.Listed.FORMAT);
      case LAYOUTS -> new ValueType.Items(ValueType.Listed.LAYOUT);
      case MINUTES -> new ValueType.Items(ValueType.Simple.NUMBER);
      case THEME -> new ValueType.Needed(ValueType.Listed.THEME);
      case HEADINGS -> new ValueType.Items(ValueType.Simple.LINE);
      case OWN -> ValueType.Simple.BOOLEAN;
    };
  }
}
