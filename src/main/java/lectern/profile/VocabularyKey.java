package lectern.profile;

import lectern.fields.Key;
import lectern.fields.KeySet;

/** The keys of a vocabulary. */
enum VocabularyKey implements Key {
  OPEN("open", "whether other values are allowed too: true or false"),
  VALUES("values", "the allowed values");

  static final KeySet ALL = SourceKey.with("a vocabulary", values());

  private final String written;
  private final String meaning;

  VocabularyKey(String written, String meaning) {
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
