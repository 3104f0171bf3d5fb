package lectern.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.proposal.Role;

/**
 * A person in a role of a session as an export has them: texts are safe to print.
 *
 * @param stakeholderGroup in the profile's word
 * @param regionalGroup in the profile's word
 * @param aliases other spellings of the name, which filters accept too
 * @param personal private data; absent unless requested
 */
public record PersonEntry(
    Role role,
    String name,
    Optional<String> organization,
    Optional<String> stakeholderGroup,
    Optional<String> regionalGroup,
    List<String> aliases,
    Optional<PersonalData> personal) {

  /**
   * The person as a listing prints them: an organizer with the organization, anyone else with both
   * groups.
   */
  public String line() {
    List<String> parts = new ArrayList<>();
    parts.add(name);
    if (role == Role.ORGANIZER) {
      organization.ifPresent(parts::add);
    } else {
      stakeholderGroup.ifPresent(parts::add);
      regionalGroup.ifPresent(parts::add);
    }
    return String.join(", ", parts);
  }
}
