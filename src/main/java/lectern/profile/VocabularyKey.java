package lectern.profile;

import java.util.List;
import lectern.fields.KeySet;
import lectern.fields.TypedKey;
import lectern.fields.ValueType;

/** The keys of a vocabulary. */
enum VocabularyKey implements TypedKey {
  OPEN("open", "whether other values are allowed too: true or false"),
  VALUES("values", "the allowed values");

  static final KeySet ALL = SourceKey.with("a vocabulary", values());

  private final String written;
  private final String meaning;

  VocabularyKey(String written, String meaning) {
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

  @Override
  public ValueType type() {
    return switch (this) {
      case OPEN -> ValueType.Simple.BOOLEAN;
      case VALUES ->
          new ValueType.Items(
              new ValueType.Either(List.of(TermKey.ALL.type(), ValueType.Simple.LINE)));
    };
  }
}
