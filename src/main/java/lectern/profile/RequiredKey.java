package lectern.profile;

import lectern.fields.Key;
import lectern.fields.KeySet;

/** The keys of the required fields. */
enum RequiredKey implements Key {
  SOURCE("source", "a name from sources"),
  CERTAINTY("certainty", "stated, observed or house"),
  DRAFT("draft", "fields that a draft needs"),
  SUBMISSION("submission", "fields that a submission needs"),
  PROGRAMME("programme", "fields that the programme needs"),
  REPORT("report", "fields that the report needs");

  static final KeySet ALL = KeySet.of("the required fields", values());

  private final String written;
  private final String meaning;

  RequiredKey(String written, String meaning) {
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
