package lectern.config;

import lectern.fields.Key;
import lectern.fields.KeySet;

/** The keys of a waiver in a configuration. */
public enum WaiverKey implements Key {
  RULE("rule", "the id of the rule whose findings are accepted"),
  FILES("files", "where, as globs from the configuration's folder; everywhere if left out"),
  REASON("reason", "why the findings are accepted"),
  BY("by", "who accepts them"),
  UNTIL("until", "the last day on which they are accepted, such as 2026-12-31");

  static final KeySet ALL = KeySet.of("a waiver", values());

  private final String written;
  private final String meaning;

  WaiverKey(String written, String meaning) {
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
