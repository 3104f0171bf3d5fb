package lectern.profile;

import java.util.ArrayList;
import java.util.List;
import lectern.fields.Key;
import lectern.fields.KeySet;
import lectern.fields.TypedKey;
import lectern.fields.ValueType;

/** The keys for the source of any part of a profile. */
enum SourceKey implements TypedKey {
  SOURCE("source", "the short name of a source"),
  CERTAINTY("certainty", "stated, observed or house");

  private final String written;
  private final String meaning;

  SourceKey(String written, String meaning) {
    this.written = written;
    this.meaning = meaning;
  }

  /** The keys of a part of a profile: its own and these two. */
  static KeySet with(String owner, Key... own) {
    List<Key> keys = new ArrayList<>(List.of(own));
    keys.addAll(List.of(values()));
    return KeySet.of(owner, keys.toArray(new Key[0]));
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
      case SOURCE -> ValueType.Simple.LINE;
      case CERTAINTY -> new ValueType.Choice(List.of(Certainty.values()));
    };
  }
}
