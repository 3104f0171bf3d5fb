package lectern.profile;

import lectern.fields.KeySet;
import lectern.fields.TypedKey;
import lectern.fields.ValueType;

/** The keys of a vocabulary's value. */
enum TermKey implements TypedKey {
  NAME("name", "the value as the event writes it"),
  PRINTS("prints", "the text that headings print instead"),
  ALIASES("aliases", "other accepted spellings");

  static final KeySet ALL = KeySet.of("a value of a vocabulary", values());

  private final String written;
  private final String meaning;

  TermKey(String written, String meaning) {
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
      case NAME -> new ValueType.Needed(ValueType.Simple.LINE);
      case PRINTS -> ValueType.Simple.LINE;
      case ALIASES -> new ValueType.Items(ValueType.Simple.LINE);
    };
  }
}
