package lectern.proposal;

import java.util.List;
import lectern.fields.KeySet;
import lectern.fields.TypedKey;
import lectern.fields.ValueType;

/** The keys of a person. */
public enum PersonKey implements TypedKey {
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

  static final List<PersonKey> LIST = List.of(values());
  static final KeySet ALL = KeySet.of("a person", values());

  private final String written;
  private final String meaning;

  PersonKey(String written, String meaning) {
    this.written = written;
    this.meaning = meaning;
  }

  /** The type of a person: keys, or a text of a name and up to two groups. */
  static ValueType person() {
    return either(
        "[^,]*(?:,[^,]*){0,2}",
        "Ada Example, Civil Society, Western European and Others Group (WEOG)");
  }

  /** The type of an organizer: keys, or a text of a name and an organization. */
  static ValueType organizer() {
    return either("", "Ada Example, Example Institute");
  }

  private static ValueType either(String pattern, String example) {
    return new ValueType.Either(
        List.of(
            new ValueType.Printed(pattern, example),
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
      case COUNTRY, GENDER, EMAIL, URL, REPLACES -> ValueType.Simple.ATTRIBUTE;
      case STAKEHOLDER_GROUP -> ValueType.Listed.STAKEHOLDER_GROUP;
      case REGIONAL_GROUP -> ValueType.Listed.REGIONAL_GROUP;
      case YOUTH -> ValueType.Simple.TRUTH;
      case PRESENCE -> new ValueType.Choice(List.of(Presence.values()));
      case CONFIRMATION -> new ValueType.Choice(List.of(Confirmation.values()));
      case ALIASES -> new ValueType.Items(ValueType.Simple.ATTRIBUTE);
    };
  }
}
