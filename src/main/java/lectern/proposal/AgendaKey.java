package lectern.proposal;

import java.util.List;
import lectern.fields.KeySet;
import lectern.fields.Shape;
import lectern.fields.ShapedKey;

/** The keys of an agenda item. */
public enum AgendaKey implements ShapedKey {
  START("start", "time from the start of the session, such as 00:15"),
  END("end", "time from the start of the session, such as 00:40"),
  MINUTES("minutes", "how long the item takes, in minutes"),
  TITLE("title", "what happens"),
  ACTIVITY(
      "activity", "opening, presentation, panel, discussion, q-and-a, breakout, closing or other");

  static final List<AgendaKey> LIST = List.of(values());
  static final KeySet ALL = KeySet.of("an agenda item", values());

  private final String written;
  private final String meaning;

  AgendaKey(String written, String meaning) {
    this.written = written;
    this.meaning = meaning;
  }

  /** What an item of an agenda looks like. */
  static Shape item() {
    return new Shape.Keyed(ALL.owner(), List.of(values()));
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
  public Shape shape() {
    return switch (this) {
      case START, END -> Shape.Simple.CLOCK;
      case MINUTES -> Shape.Simple.MINUTES;
      case TITLE -> Shape.Simple.LINE;
      case ACTIVITY -> new Shape.Choice(List.of(Activity.values()));
    };
  }
}
