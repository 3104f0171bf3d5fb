package lectern.proposal;

import java.util.List;
import lectern.fields.KeySet;
import lectern.fields.TypedKey;
import lectern.fields.ValueType;

/** The keys of a person. */
public enum PersonKey implements TypedKey {
  NAME("name", "the full name"),
  ORGANIZATION("organization", "the person's organization"),
  STAKEHOLDER_GROUP("stakeholder-group", "the stakeholder group, from the call's list"),
  REGIONAL_GROUP("regional-group", "the regional group, from the call's list"),
  COUNTRY("country", "the country, as an ISO 3166-1 alpha-2 code or an English name"),
  GENDER("gender", "the gender, in the person's own words; omitted if undisclosed"),
  YOUTH("youth", "true for a young participant, otherwise false"),
  PRESENCE("presence", "the way of participating: onsite or online"),
  CONFIRMATION(
      "confirmation", "the state of the invitation: invited, provisional, confirmed or declined"),
  EMAIL("email", "the e-mail address, for organizers only; never printed"),
  URL("url", "a web page about the person"),
  ALIASES("aliases", "other spellings of the name"),
  REPLACES("replaces", "the name of the person whom this one replaces"),
  ID("id", "an ORCID iD, an address or any other text that identifies the person");

  static final List<PersonKey> LIST = List.of(values());
  static final KeySet ALL = KeySet.of("a person", values(), KeyNames.TABLE);

  private final String written;
  private final String meaning;

  PersonKey(String written, String meaning) {
    this.written = written;
    this.meaning = meaning;
  }

  /** Returns the type of a person: a mapping, or a text of a name, an organization and groups. */
  static ValueType person() {
    return new ValueType.Either(
        List.of(
            new ValueType.Printed(
                "", "Ada Example, Civil Society, Western European and Others Group (WEOG)"),
            new ValueType.Keyed(ALL.owner(), List.of(values()))));
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
      case NAME, ORGANIZATION -> ValueType.Simple.LINE;
      case COUNTRY, GENDER, EMAIL, URL, REPLACES, ID -> ValueType.Simple.ATTRIBUTE;
      case STAKEHOLDER_GROUP -> ValueType.Listed.STAKEHOLDER_GROUP;
      case REGIONAL_GROUP -> ValueType.Listed.REGIONAL_GROUP;
      case YOUTH -> ValueType.Simple.BOOLEAN;
      case PRESENCE -> new ValueType.Choice(List.of(Presence.values()));
      case CONFIRMATION -> new ValueType.Choice(List.of(Confirmation.values()));
      case ALIASES -> new ValueType.Items(ValueType.Simple.ATTRIBUTE);
    };
  }
}
