package lectern.proposal;

import java.util.List;
import lectern.fields.KeySet;
import lectern.fields.Shape;
import lectern.fields.ShapedKey;

/** The keys of a person. */
public enum PersonKey implements ShapedKey {
  NAME("name", "the full name", Shape.Simple.LINE),
  ORGANIZATION("organization", "the organization", Shape.Simple.LINE),
  STAKEHOLDER_GROUP(
      "stakeholder-group",
      "the stakeholder group, from the call's list",
      Shape.Listed.STAKEHOLDER_GROUP),
  REGIONAL_GROUP(
      "regional-group", "the regional group, from the call's list", Shape.Listed.REGIONAL_GROUP),
  COUNTRY("country", "ISO 3166-1 alpha-2 code or English short name", Shape.Simple.LINE),
  GENDER("gender", "in the person's own words; left out when undisclosed", Shape.Simple.LINE),
  YOUTH("youth", "true or false", Shape.Simple.TRUTH),
  PRESENCE("presence", "onsite or online", new Shape.Choice(List.of(Presence.values()))),
  CONFIRMATION(
      "confirmation",
      "invited, provisional, confirmed or declined",
      new Shape.Choice(List.of(Confirmation.values()))),
  EMAIL("email", "for the organizers only, never printed", Shape.Simple.LINE),
  URL("url", "a page about the person", Shape.Simple.LINE),
  ALIASES("aliases", "other spellings of the name", new Shape.Items(Shape.Simple.LINE)),
  REPLACES("replaces", "the person whose place this one takes", Shape.Simple.LINE);

  static final KeySet ALL = KeySet.of("a person", values());

  private static final Shape KEYED = new Shape.Keyed(ALL.owner(), List.of(values()));

  /** What a person looks like: keys, or a text of a name and up to two groups. */
  static final Shape PERSON =
      new Shape.Either(
          List.of(
              new Shape.Printed(
                  "[^,]*(?:,[^,]*){0,2}",
                  "Ada Example, Civil Society, Western European and Others Group (WEOG)"),
              KEYED));

  /** What an organizer looks like: keys, or a text of a name and an organization. */
  static final Shape ORGANIZER =
      new Shape.Either(
          List.of(new Shape.Printed("[\\s\\S]*", "Ada Example, Example Institute"), KEYED));

  private final String written;
  private final String meaning;
  private final Shape shape;

  PersonKey(String written, String meaning, Shape shape) {
    this.written = written;
    this.meaning = meaning;
    this.shape = shape;
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
    return shape;
  }
}
