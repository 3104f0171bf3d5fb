package lectern.programme;

import java.util.Optional;
import lectern.proposal.Confirmation;
import lectern.proposal.Presence;

/**
 * The data of a person that is never published.
 *
 * @param country its English name where it is known
 * @param gender as written; what is missing is undisclosed and never guessed
 */
public record PersonalData(
    Optional<String> email,
    Optional<String> country,
    Optional<String> gender,
    Optional<Boolean> youth,
    Optional<Presence> presence,
    Optional<Confirmation> confirmation,
    Optional<String> url) {}
