package lectern.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.proposal.Role;
import lectern.session.Participant;
import lectern.session.PlaceholderName;

/**
 * A person in a role of a session as an export has them: texts are safe to print.
 *
 * @param name the name; of an organizer without one, the organization; of a person who could not be
 *     read, the text as written; empty if there is none of these
 * @param stakeholderGroup in the profile's word
 * @param regionalGroup in the profile's word
 * @param aliases other spellings of the name, which filters accept too
 * @param participant the person to tell from others, never to print; absent for organizations,
 *     placeholders and texts that could not be read
 * @param personal private data; absent unless requested
 */
public record PersonEntry(
    Role role,
    String name,
    Optional<String> organization,
    Optional<String> stakeholderGroup,
    Optional<String> regionalGroup,
    List<String> aliases,
    Optional<Participant> participant,
    Optional<PersonalData> personal) {

  /** Returns whether this is an organization without a person. */
  public boolean isOrganization() {
    return participant.isEmpty() && organization.filter(name::equals).isPresent();
  }

  /** Returns whether this is a person, or a text that may name some, and no placeholder. */
  public boolean isSomebody() {
    return participant.isPresent()
        || (!name.isEmpty() && !isOrganization() && !PlaceholderName.isNobody(name));
  }

  /** The person as a listing prints them: name, organization and groups. */
  public String line() {
    List<String> parts = new ArrayList<>();
    if (!name.isEmpty()) {
      parts.add(name);
    }
    organization.filter(text -> !isOrganization()).ifPresent(parts::add);
    stakeholderGroup.ifPresent(parts::add);
    regionalGroup.ifPresent(parts::add);
    return String.join(", ", parts);
  }
}
