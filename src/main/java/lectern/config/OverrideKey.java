package lectern.config;

import lectern.fields.Key;
import lectern.fields.KeySet;

/** The keys of an override. */
public enum OverrideKey implements Key {
  FILES("files", "the files it holds for, as globs from the configuration's folder"),
  PROFILE("profile", "the call whose rules apply to them"),
  STAGE("stage", "what they must satisfy by now"),
  RULES("rules", "level, parameters and source of rules");

  static final KeySet ALL = KeySet.of("an override", values());

  private final String written;
  private final String meaning;

  OverrideKey(String written, String meaning) {
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
