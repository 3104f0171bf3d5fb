package lectern.proposal;

import java.util.List;
import lectern.fields.KeySet;
import lectern.fields.Shape;
import lectern.fields.ShapedKey;

/** The keys of a person. */
public enum PersonKey implements ShapedKey {
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

  /** What a person looks like: keys, or a text of a name and up to two groups. */
  static Shape person() {
    return either(
        "[^,]*(?:,[^,]*){0,2}",
        "Ada Example, Civil Society, Western European and Others Group (WEOG)");
  }

  /** What an organizer looks like: keys, or a text of a name and an organization. */
  static Shape organizer() {
    return either("", "Ada Example, Example Institute");
  }

  private static Shape either(String pattern, String example) {
    return new Shape.Either(
        List.of(
            new Shape.Printed(pattern, example), new Shape.Keyed(ALL.owner(), List.of(values()))));
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
    return switch (this) {
      case NAME, ORGANIZATION, COUNTRY, GENDER, EMAIL, URL, REPLACES -> Shape.Simple.LINE;
      case STAKEHOLDER_GROUP -> Shape.Listed.STAKEHOLDER_GROUP;
      case REGIONAL_GROUP -> Shape.Listed.REGIONAL_GROUP;
      case YOUTH -> Shape.Simple.TRUTH;
      case PRESENCE -> new Shape.Choice(List.of(Presence.values()));
      case CONFIRMATION -> new Shape.Choice(List.of(Confirmation.values()));
      case ALIASES -> new Shape.Items(Shape.Simple.LINE);
    };
  }
}
