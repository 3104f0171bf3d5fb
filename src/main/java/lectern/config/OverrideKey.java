package lectern.config;

import java.util.List;
import lectern.fields.KeySet;
import lectern.fields.Shape;
import lectern.fields.ShapedKey;
import lectern.proposal.Stage;

/** The keys of an override. */
public enum OverrideKey implements ShapedKey {
  FILES(
      "files",
      "the files it holds for, as globs from the configuration's folder",
      new Shape.Needed(new Shape.Items(Shape.Simple.LINE))),
  PROFILE("profile", "the call whose rules apply to them", Shape.Listed.PROFILE),
  STAGE("stage", "what they must satisfy by now", new Shape.Choice(List.of(Stage.values()))),
  RULES("rules", "level, parameters and source of rules", Shape.Named.RULES);

  static final KeySet ALL = KeySet.of("an override", values());

  /** What an override looks like. */
  static final Shape SHAPE = new Shape.Keyed(ALL.owner(), List.of(values()));

  private final String written;
  private final String meaning;
  private final Shape shape;

  OverrideKey(String written, String meaning, Shape shape) {
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
