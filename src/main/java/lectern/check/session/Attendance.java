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
    Optional<String> stakeholder =
        person.stakeholderGroup().value().map(lists.stakeholderGroups()::canonical);
    Optional<String> region = person.regionalGroup().value().map(lists.regionalGroups()::canonical);
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
                    stakeholder.flatMap(first -> region.map(second -> new Group(first, second))),
                    person.replaces().value().map(PersonName::key),
                    person.confirmation().value().equals(Optional.of(Confirmation.DECLINED)),
                    person.name().place()));
  }

  private static List<String> aliases(Person person) {
    List<String> aliases = new ArrayList<>();
    for (Located<String> alias : person.aliases().value().orElse(List.of())) {
      aliases.add(alias.value());
    }
    return List.copyOf(aliases);
  }
}
