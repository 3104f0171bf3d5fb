package lectern.profile;

import java.util.Optional;
import lectern.fields.TypedKey;
import lectern.fields.ValueType;

/** The keys of a rule's setting; any other key is a parameter of the rule. */
public enum SettingKey implements TypedKey {
  LEVEL("level", "error, warning, note or off"),
  TYPES("types", "the session types that the rule applies to; all by default"),
  SOURCE(SourceKey.SOURCE.written(), SourceKey.SOURCE.meaning()),
  CERTAINTY(SourceKey.CERTAINTY.written(), SourceKey.CERTAINTY.meaning());

  private final String written;
  private final String meaning;

  SettingKey(String written, String meaning) {
    this.written = written;
    this.meaning = meaning;
  }

  /** Finds a key by name; empty for a parameter. */
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
  public ValueType type() {
    return switch (this) {
      case LEVEL -> new ValueType.Filled(ValueType.Listed.LEVEL);
      case TYPES -> new ValueType.Items(ValueType.Listed.SESSION_TYPE);
      case SOURCE -> SourceKey.SOURCE.type();
      case CERTAINTY -> SourceKey.CERTAINTY.type();
    };
  }
}
