package lectern.proposal;

import lectern.fields.Key;
import lectern.fields.KeySet;

/** The keys of a policy question. */
public enum PolicyQuestionKey implements Key {
  HEADING("heading", "what the question is about"),
  QUESTION("question", "the question itself");

  static final KeySet ALL = KeySet.of("a policy question", values());

  private final String written;
  private final String meaning;

  PolicyQuestionKey(String written, String meaning) {
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
