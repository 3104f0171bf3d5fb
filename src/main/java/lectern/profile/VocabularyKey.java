package lectern.profile;

import lectern.fields.Key;
import lectern.fields.KeySet;

/** The keys of a vocabulary. */
enum VocabularyKey implements Key {
  SOURCE("source", "a name from sources"),
  CERTAINTY("certainty", "stated, observed or house"),
  VALUES("values", "the permitted values");

  static final KeySet ALL = KeySet.of("a vocabulary", values());

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
