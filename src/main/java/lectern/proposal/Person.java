package lectern.proposal;

import java.util.List;
import java.util.Optional;
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
 * @param id tells people with the same name apart, and joins different names of one person
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
    Field<String> id,
    SourceRange range)
    implements Part {
  /** Returns the name; if it could not be read, the text in its place. */
  public Optional<String> writtenName() {
    return name instanceof Field.Broken<String> broken
        ? broken.node().map(AsWritten::line).filter(text -> !text.isEmpty())
        : name.value();
  }

  /** Returns the whole text of a person of whom nothing could be read, not even the name. */
  public Optional<String> unread() {
    return name instanceof Field.Broken && organization instanceof Field.Broken
        ? writtenName()
        : Optional.empty();
  }

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
      case ID -> id;
    };
  }
}
