package lectern.config;

import java.util.List;
import lectern.fields.KeySet;
import lectern.fields.Shape;
import lectern.fields.ShapedKey;

/** The keys of a waiver in a configuration. */
public enum WaiverKey implements ShapedKey {
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

  /** What a waiver looks like. */
  static Shape waiver() {
    return new Shape.Keyed(ALL.owner(), List.of(values()));
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
  public Shape shape() {
    return switch (this) {
      case RULE -> new Shape.Needed(Shape.Listed.WAIVABLE_RULE);
      case FILES -> new Shape.Items(Shape.Simple.LINE);
      case REASON -> new Shape.Needed(Shape.Simple.LINE);
      case BY -> Shape.Simple.LINE;
      case UNTIL -> Shape.Simple.DAY;
    };
  }
}
