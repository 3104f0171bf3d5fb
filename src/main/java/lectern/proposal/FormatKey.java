package lectern.proposal;

import lectern.fields.Key;
import lectern.fields.KeySet;

/** The keys of a session format. */
public enum FormatKey implements Key {
  TYPE("type", "the session format, such as Panel"),
  LAYOUT("layout", "the room layout, such as Auditorium"),
  MINUTES("minutes", "how long the session takes, in minutes");

  static final KeySet ALL = KeySet.of("a format", values());

  private final String written;
  private final String meaning;

  FormatKey(String written, String meaning) {
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
