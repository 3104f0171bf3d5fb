package lectern.proposal;

import java.util.List;
import lectern.fields.KeySet;
import lectern.fields.TypedKey;
import lectern.fields.ValueType;

/** The keys of an agenda item. */
public enum AgendaKey implements TypedKey {
  START("start", "the start of the item, as a time after the start of the session, such as 00:15"),
  END("end", "the end of the item, as a time after the start of the session, such as 00:40"),
  MINUTES("minutes", "the duration of the item, in minutes"),
  TITLE("title", "the title of the item"),
  ACTIVITY(
      "activity",
      "the activity: opening, presentation, panel, discussion, q-and-a, breakout, closing or other");

  static final List<AgendaKey> LIST = List.of(values());
  static final KeySet ALL = KeySet.of("an agenda item", values(), KeyNames.TABLE);

  private final String written;
  private final String meaning;

  AgendaKey(String written, String meaning) {
    this.written = written;
    this.meaning = meaning;
  }

  /**
   * Returns the type of an agenda item: a mapping, a text, or that text without quotes, which is a
   * mapping in YAML.
   */
  static ValueType item() {
    return new ValueType.Either(
        List.of(
            new ValueType.Printed("", "00:00 – 00:15 Opening"),
            new ValueType.OwnKeys(
                "(?:" + PolicyQuestionKey.OWN_KEY + "|[0-9])", ValueType.Simple.LINE),
            new ValueType.Keyed(ALL.owner(), List.of(values()))));
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
      case START, END -> ValueType.Simple.CLOCK;
      case MINUTES -> ValueType.Simple.MINUTES;
      case TITLE -> ValueType.Simple.LINE;
      case ACTIVITY -> new ValueType.Choice(List.of(Activity.values()));
    };
  }
}
