package lectern.config;

import java.util.List;
import lectern.fields.KeySet;
import lectern.fields.Shape;
import lectern.fields.ShapedKey;

/** The keys of a waiver in a configuration. */
public enum WaiverKey implements ShapedKey {
  RULE(
      "rule",
      "the id of the rule whose findings are accepted",
      new Shape.Needed(Shape.Listed.RULE)),
  FILES(
      "files",
      "where, as globs from the configuration's folder; everywhere if left out",
      new Shape.Items(Shape.Simple.LINE)),
  REASON("reason", "why the findings are accepted", new Shape.Needed(Shape.Simple.LINE)),
  BY("by", "who accepts them", Shape.Simple.LINE),
  UNTIL("until", "the last day on which they are accepted, such as 2026-12-31", Shape.Simple.DAY);

  static final KeySet ALL = KeySet.of("a waiver", values());

  /** What a waiver looks like. */
  static final Shape SHAPE = new Shape.Keyed(ALL.owner(), List.of(values()));

  private final String written;
  private final String meaning;
  private final Shape shape;

  WaiverKey(String written, String meaning, Shape shape) {
    this.written = written;
    this.meaning = meaning;
    this.shape = shape;
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
    return shape;
  }
}
