package lectern.check.baseline;

import lectern.fields.Key;
import lectern.fields.KeySet;

/** The keys of a baseline and of its findings. */
enum BaselineKey implements Key {
  VERSION("version", "1"),
  FINDINGS("findings", "the known findings"),
  FILE("file", "the file's path relative to the baseline's folder"),
  RULE("rule", "the rule's id, for information"),
  FINGERPRINT("fingerprint", "the hash that identifies the finding"),
  COUNT("count", "the number of findings with this fingerprint");

  static final KeySet ROOT = KeySet.of("a baseline", new Key[] {VERSION, FINDINGS});
  static final KeySet FINDING =
      KeySet.of("a finding of a baseline", new Key[] {FILE, RULE, FINGERPRINT, COUNT});

  private final String written;
  private final String meaning;

  BaselineKey(String written, String meaning) {
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
