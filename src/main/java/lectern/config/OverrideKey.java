package lectern.config;

import java.util.List;
import lectern.fields.KeySet;
import lectern.fields.Shape;
import lectern.fields.ShapedKey;
import lectern.proposal.Stage;

/** The keys of an override. */
public enum OverrideKey implements ShapedKey {
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

  /** What an override looks like. */
  static Shape override() {
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
      case FILES -> new Shape.Needed(new Shape.Items(Shape.Simple.LINE));
      case PROFILE -> Shape.Listed.PROFILE;
      case STAGE -> new Shape.Choice(List.of(Stage.values()));
      case RULES -> Shape.Named.RULES;
    };
  }
}
