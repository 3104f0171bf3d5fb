package lectern.check.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.check.PersonName;
import lectern.fields.Located;
import lectern.profile.Vocabularies;
import lectern.proposal.Confirmation;
import lectern.proposal.Person;
import lectern.proposal.Role;
import lectern.source.Place;

/**
 * A person in a role of a session.
 *
 * @param name as written
 * @param key what all spellings share that differ in capitals, accents and spaces only
 * @param aliases other spellings, as written
 * @param group absent unless both groups are known
 * @param replaces the key of the person whose place this one takes
 * @param hasDeclined whether the person will not come
 * @param place where the name is written
 */
public record Attendance(
    Role role,
    String name,
    String key,
    List<String> aliases,
    Optional<Named> organization,
    Optional<Group> group,
    Optional<String> replaces,
    boolean hasDeclined,
    Place place) {

  /** A stakeholder group and a regional group, in the profile's words. */
  public record Group(String stakeholder, String region) {}

  static Optional<Attendance> of(Role role, Person person, Vocabularies lists) {
    return person
        .name()
        .value()
        .map(
            name ->
                new Attendance(
                    role,
                    name,
                    PersonName.key(name),
                    aliases(person),
                    Named.of(person.organization()),
                    group(person, lists),
                    person.replaces().value().map(PersonName::key),
                    person.confirmation().value().equals(Optional.of(Confirmation.DECLINED)),
                    person.name().place()));
  }

  private static Optional<Group> group(Person person, Vocabularies lists) {
    Optional<String> stakeholder = person.stakeholderGroup().value();
    Optional<String> region = person.regionalGroup().value();
    return stakeholder.isEmpty() || region.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Group(
                lists.stakeholderGroups().canonical(stakeholder.get()),
                lists.regionalGroups().canonical(region.get())));
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
