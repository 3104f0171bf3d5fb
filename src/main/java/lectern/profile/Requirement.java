package lectern.profile;

import java.util.List;
import java.util.Optional;
import lectern.proposal.FieldPath;
import lectern.proposal.Stage;

/**
 * A field that is required from a stage on.
 *
 * @param types the session types that require it, as terms of the profile; all if empty
 * @param level the level of a missing value, if it differs from the rule's
 */
public record Requirement(
    Stage from, FieldPath path, List<String> types, Optional<Level> level, Source source) {}
