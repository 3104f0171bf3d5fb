package lectern.proposal;

import lectern.fields.Key;
import lectern.fields.KeySet;

/** The keys of a person. */
public enum PersonKey implements Key {
  NAME("name", "the full name"),
  ORGANIZATION("organization", "the organization"),
  STAKEHOLDER_GROUP("stakeholder-group", "the stakeholder group, from the call's list"),
  REGIONAL_GROUP("regional-group", "the regional group, from the call's list"),
  COUNTRY("country", "ISO 3166-1 alpha-2 code or English short name"),
  GENDER("gender", "in the person's own words; left out when undisclosed"),
  YOUTH("youth", "true or false"),
  PRESENCE("presence", "onsite or online"),
  CONFIRMATION("confirmation", "invited, provisional, confirmed or declined"),
  EMAIL("email", "for the organizers only, never printed"),
  URL("url", "a page about the person"),
  ALIASES("aliases", "other spellings of the name"),
  REPLACES("replaces", "the person whose place this one takes");

  static final KeySet ALL = KeySet.of("a person", values());

  private final String written;
  private final String meaning;

  PersonKey(String written, String meaning) {
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
