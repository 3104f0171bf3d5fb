package lectern.config;

import java.util.List;
import lectern.fields.KeySet;
import lectern.fields.TypedKey;
import lectern.fields.ValueType;

/** The keys of a waiver in a configuration. */
public enum WaiverKey implements TypedKey {
  RULE("rule", "the id of the rule whose findings are accepted"),
  FILES(
      "files",
      "the files it applies to, as globs relative to the configuration's folder; all by default"),
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

  /** The type of a waiver. */
  static ValueType waiver() {
    return new ValueType.Keyed(ALL.owner(), List.of(values()));
  }

  @Override
  public String written() {
    return written;
  }

  @Override
  public String meaning() {
    return meaning;
  }

  @Override
  public ValueType type() {
    return switch (this) {
      case RULE -> new ValueType.Needed(ValueType.Listed.WAIVABLE_RULE);
      case FILES -> new ValueType.Items(ValueType.Simple.LINE);
      case REASON -> new ValueType.Needed(ValueType.Simple.LINE);
      case BY -> ValueType.Simple.LINE;
      case UNTIL -> ValueType.Simple.DAY;
    };
  }
}
