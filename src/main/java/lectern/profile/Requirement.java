package lectern.profile;

import java.util.List;
import java.util.Optional;
import lectern.proposal.FieldPath;
import lectern.proposal.Stage;

/**
 * A field that must have a value from a stage on.
 *
 * @param types the session types that need it, in the profile's words; all when there are none
 * @param level how much it matters, where that is not as for any required field
 */
public record Requirement(
    Stage from, FieldPath path, List<String> types, Optional<Level> level, Source source) {}
