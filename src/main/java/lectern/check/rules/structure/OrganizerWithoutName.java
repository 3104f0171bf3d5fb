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

/** An organizer without a name: an organization, or somebody of whom only the groups are published. */
final class OrganizerWithoutName {
  private OrganizerWithoutName() {}

  /**
   * Returns whether an organizer needs no value in a field: no name if there is an organization, and
   * nothing but the name if there is neither.
   *
   * @param field a field without a value
   */
  static boolean isExempt(FieldPath path, Field<?> field, Proposal proposal) {
    Optional<Key> key = path.inner();
    if (path.key() != ProposalKey.ORGANIZERS || key.isEmpty()) {
      return false;
    }
    for (Person organizer : proposal.people().in(Role.ORGANIZER)) {
      if (organizer.field(key.get()) == field && organizer.name() instanceof Field.Missing) {
        boolean hasOrganization = organizer.organization().value().isPresent();
        return hasOrganization != (key.get() != PersonKey.NAME);
      }
    }
    return false;
  }
}
