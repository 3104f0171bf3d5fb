package lectern.profile;

import lectern.fields.Key;
import lectern.fields.KeySet;

/** The keys of a note. */
enum NoteKey implements Key {
  TEXT("text", "what a proposer should know");

  static final KeySet ALL = SourceKey.with("a note", values());

  private final String written;
  private final String meaning;

  NoteKey(String written, String meaning) {
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
