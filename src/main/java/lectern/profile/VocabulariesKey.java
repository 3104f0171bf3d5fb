package lectern.profile;

import lectern.fields.Key;
import lectern.fields.KeySet;

/** The keys of the vocabularies. */
enum VocabulariesKey implements Key {
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
}
