package lectern.editor;

import java.util.Optional;
import java.util.function.Function;
import lectern.profile.Profile;
import lectern.session.Programme;

/**
 * What is known of the files around a proposal.
 *
 * @param profiles the profile of the event that a proposal names
 * @param programme all proposals, that in the editor among them if it could be read
 */
public record ProgrammeContext(Function<Optional<String>, Profile> profiles, Programme programme) {}
