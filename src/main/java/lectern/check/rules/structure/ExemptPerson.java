package lectern.check.rules.structure;

import java.util.Optional;
import lectern.fields.Field;
import lectern.fields.Key;
import lectern.proposal.FieldPath;
import lectern.proposal.Person;
import lectern.proposal.PersonKey;
import lectern.proposal.Proposal;
import lectern.proposal.ProposalKey;
import lectern.proposal.Role;
import lectern.session.PlaceholderName;

/**
 * A person of whom less is required: an organizer that is an organization, an organizer of whom
 * only the groups are published, or a person whose name is reported already.
 */
final class ExemptPerson {
  private ExemptPerson() {}

  /**
   * Returns whether nothing is missing although a field of a person has no value.
   *
   * @param field a field without a value
   */
  static boolean isMeant(FieldPath path, Field<?> field, Proposal proposal) {
    Optional<Key> key = path.inner();
    if (key.isPresent() && key.get() instanceof PersonKey personKey) {
      for (Role role : Role.LIST) {
        if (role.key() == path.key()) {
          for (Person person : proposal.people().in(role)) {
            if (person.field(personKey) == field) {
              return isExempt(person, personKey, path.key());
            }
          }
        }
      }
    }
    return false;
  }

  private static boolean isExempt(Person person, PersonKey key, ProposalKey role) {
    if (person.name() instanceof Field.Broken) {
      return true;
    }
    Optional<String> name = person.name().value();
    if (name.isPresent()) {
      return PlaceholderName.isNobody(name.get());
    }
    boolean hasOrganization = person.organization().value().isPresent();
    return role == ProposalKey.ORGANIZERS
        && person.name() instanceof Field.Missing
        && hasOrganization != (key != PersonKey.NAME);
  }
}
