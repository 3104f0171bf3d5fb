package lectern.profile;

import java.util.List;
import java.util.Optional;
import lectern.fields.Shape;
import lectern.fields.ShapedKey;

/** The keys of what is said of a rule; any other is one of the rule's parameters. */
public enum SettingKey implements ShapedKey {
  LEVEL("level", "error, warning, note or off", new Shape.Filled(Shape.Listed.LEVEL)),
  TYPES(
      "types",
      "the session types that the rule is asked about; all if left out",
      new Shape.Items(Shape.Listed.SESSION_TYPE)),
  SOURCE(SourceKey.SOURCE.written(), SourceKey.SOURCE.meaning(), Shape.Simple.LINE),
  CERTAINTY(
      SourceKey.CERTAINTY.written(),
      SourceKey.CERTAINTY.meaning(),
      new Shape.Choice(List.of(Certainty.values())));

  private final String written;
  private final String meaning;
  private final Shape shape;

  SettingKey(String written, String meaning, Shape shape) {
    this.written = written;
    this.meaning = meaning;
    this.shape = shape;
  }

  /** The key of this name; empty for a parameter. */
  static Optional<SettingKey> find(String name) {
    for (SettingKey key : values()) {
      if (key.written.equals(name)) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
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
