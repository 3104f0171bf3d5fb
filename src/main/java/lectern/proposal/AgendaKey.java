package lectern.proposal;

import java.util.List;
import lectern.fields.KeySet;
import lectern.fields.Shape;
import lectern.fields.ShapedKey;

/** The keys of an agenda item. */
public enum AgendaKey implements ShapedKey {
  START("start", "time from the start of the session, such as 00:15", Shape.Simple.CLOCK),
  END("end", "time from the start of the session, such as 00:40", Shape.Simple.CLOCK),
  MINUTES("minutes", "how long the item takes, in minutes", Shape.Simple.MINUTES),
  TITLE("title", "what happens", Shape.Simple.LINE),
  ACTIVITY(
      "activity",
      "opening, presentation, panel, discussion, q-and-a, breakout, closing or other",
      new Shape.Choice(List.of(Activity.values())));

  static final KeySet ALL = KeySet.of("an agenda item", values());

  /** What an item of an agenda looks like. */
  static final Shape SHAPE = new Shape.Keyed(ALL.owner(), List.of(values()));

  private final String written;
  private final String meaning;
  private final Shape shape;

  AgendaKey(String written, String meaning, Shape shape) {
    this.written = written;
    this.meaning = meaning;
    this.shape = shape;
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
    return shape;
  }
}
