package lectern.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.Field;
import lectern.fields.Located;
import lectern.profile.Vocabularies;
import lectern.profile.Vocabulary;
import lectern.proposal.Confirmation;
import lectern.proposal.Person;
import lectern.proposal.Role;
import lectern.source.SourceRange;

/**
 * A person in a role of a session.
 *
 * <p>A programme of ten thousand sessions has a hundred thousand participants, so each consists of
 * few objects: unknown values are empty strings.
 *
 * @param name as written
 * @param identity the keys that stand for the person
 * @param aliases other spellings, as written
 * @param organizationName as written; empty if unknown
 * @param organizationRange the range of the organization, or where it is missing
 * @param stakeholderGroup the profile's term; empty if unknown
 * @param regionalGroup the profile's term; empty if unknown
 * @param gender as the person states it; empty if undisclosed
 * @param replacedKey the key of the person whom this one replaces; empty if nobody
 * @param hasDeclined whether the person will not come
 * @param range the range of the name
 */
public record Participant(
    Role role,
    String name,
    PersonIdentity identity,
    List<String> aliases,
    String organizationName,
    SourceRange organizationRange,
    String stakeholderGroup,
    String regionalGroup,
    String gender,
    String replacedKey,
    boolean hasDeclined,
    SourceRange range) {

  /** A stakeholder group and a regional group, as terms of the profile. */
  public record Group(String stakeholder, String region) {}

  /** The participant that a person is; empty without a name, and for a placeholder. */
  public static Optional<Participant> of(Role role, Person person, Vocabularies lists) {
    return PersonIdentity.ofNamed(person).map(identity -> of(role, person, identity, lists));
  }

  /** The participant that a person with a name is. */
  static Participant of(Role role, Person person, PersonIdentity identity, Vocabularies lists) {
    return new Participant(
        role,
        person.name().value().orElseThrow(),
        identity,
        aliases(person),
        person.organization().value().orElse(""),
        person.organization().range(),
        canonical(person.stakeholderGroup(), lists.stakeholderGroups()),
        canonical(person.regionalGroup(), lists.regionalGroups()),
        DisclosedGender.of(person).orElse(""),
        person.replaces().value().map(PersonName::key).orElse(""),
        person.confirmation().value().equals(Optional.of(Confirmation.DECLINED)),
        person.name().range());
  }

  private static String canonical(Field<String> group, Vocabulary list) {
    Optional<String> given = group.value();
    return given.isEmpty() ? "" : list.canonical(given.get());
  }

  /**
   * The key that stands for the person: of the id, else of the e-mail address, else of the name.
   */
  public String key() {
    return identity.key();
  }

  /** Returns whether an id or an e-mail address identifies the person. */
  public boolean hasId() {
    return PersonIdentity.isMarked(key());
  }

  /** The organization, if known. */
  public Optional<Named> organization() {
    return organizationName.isEmpty()
        ? Optional.empty()
        : Optional.of(new Named(organizationName, organizationRange));
  }

  /** The groups, if both are known. */
  public Optional<Group> group() {
    return stakeholderGroup.isEmpty() || regionalGroup.isEmpty()
        ? Optional.empty()
        : Optional.of(new Group(stakeholderGroup, regionalGroup));
  }

  /** The key of the person whom this one replaces. */
  public Optional<String> replaces() {
    return replacedKey.isEmpty() ? Optional.empty() : Optional.of(replacedKey);
  }

  private static List<String> aliases(Person person) {
    Optional<List<Located<String>>> given = person.aliases().value();
    if (given.isEmpty()) {
      return List.of();
    }
    List<String> aliases = new ArrayList<>();
    for (Located<String> alias : given.get()) {
      aliases.add(alias.value());
    }
    return List.copyOf(aliases);
  }
}
