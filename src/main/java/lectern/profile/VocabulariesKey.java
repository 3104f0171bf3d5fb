package lectern.profile;

import lectern.fields.KeySet;
import lectern.fields.TypedKey;
import lectern.fields.ValueType;

/** The keys of the vocabularies. */
enum VocabulariesKey implements TypedKey {
  SESSION_TYPES("session-types", "session types"),
  THEMES("themes", "themes or issue areas"),
  STAKEHOLDER_GROUPS("stakeholder-groups", "stakeholder groups"),
  REGIONAL_GROUPS("regional-groups", "regional groups"),
  FORMATS("formats", "session formats"),
  LAYOUTS("layouts", "room layouts");

  static final KeySet ALL = KeySet.of("the vocabularies", values());

  private final String written;
  private final String meaning;

  VocabulariesKey(String written, String meaning) {
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
    return VocabularyKey.ALL.type();
  }
}
