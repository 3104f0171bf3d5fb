package lectern.proposal;

import java.util.List;
import lectern.fields.Field;
import lectern.fields.Key;
import lectern.fields.Located;
import lectern.source.SourceRange;

/**
 * A person in a role.
 *
 * @param stakeholderGroup as written, which may not be in the call's list
 * @param regionalGroup as written, which may not be in the call's list
 * @param gender as written; a missing gender is undisclosed and never guessed
 * @param range the range of the person
 */
public record Person(
    Field<String> name,
    Field<String> organization,
    Field<String> stakeholderGroup,
    Field<String> regionalGroup,
    Field<String> country,
    Field<String> gender,
    Field<Boolean> youth,
    Field<Presence> presence,
    Field<Confirmation> confirmation,
    Field<String> email,
    Field<String> url,
    Field<List<Located<String>>> aliases,
    Field<String> replaces,
    SourceRange range)
    implements Part {
  @Override
  public List<PersonKey> keys() {
    return PersonKey.LIST;
  }

  @Override
  public Field<?> field(Key key) {
    return switch ((PersonKey) key) {
      case NAME -> name;
      case ORGANIZATION -> organization;
      case STAKEHOLDER_GROUP -> stakeholderGroup;
      case REGIONAL_GROUP -> regionalGroup;
      case COUNTRY -> country;
      case GENDER -> gender;
      case YOUTH -> youth;
      case PRESENCE -> presence;
      case CONFIRMATION -> confirmation;
      case EMAIL -> email;
      case URL -> url;
      case ALIASES -> aliases;
      case REPLACES -> replaces;
    };
  }
}
