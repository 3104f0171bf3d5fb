package lectern.proposal;

import lectern.fields.Key;
import lectern.fields.KeySet;

/** The keys of an agenda item. */
public enum AgendaKey implements Key {
  START("start", "time from the start of the session, such as 00:15"),
  END("end", "time from the start of the session, such as 00:40"),
  MINUTES("minutes", "how long the item takes, in minutes"),
  TITLE("title", "what happens"),
  ACTIVITY(
      "activity", "opening, presentation, panel, discussion, q-and-a, breakout, closing or other");

  static final KeySet ALL = KeySet.of("an agenda item", values());

  private final String written;
  private final String meaning;

  AgendaKey(String written, String meaning) {
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
