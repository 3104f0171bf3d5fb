package lectern.check.baseline;

import lectern.fields.Key;
import lectern.fields.KeySet;

/** The keys of a baseline and of its findings. */
enum BaselineKey implements Key {
  VERSION("version", "the version of the format, 1"),
  FINDINGS("findings", "the known findings"),
  FILE("file", "the path of the file, relative to the folder of the baseline"),
  RULE("rule", "the id of the rule"),
  FINGERPRINT("fingerprint", "the fingerprint of the finding"),
  COUNT("count", "the number of such findings");

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
