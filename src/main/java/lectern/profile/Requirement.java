package lectern.profile;

import java.util.List;
import java.util.Optional;
import lectern.proposal.FieldPath;
import lectern.proposal.ProposalKey;
import lectern.proposal.Stage;

/**
 * A field that is required at a stage.
 *
 * @param types the session types that require it, as terms of the profile; all if empty
 * @param level the level of a missing value, if it differs from the rule's
 */
public record Requirement(
    Stage from, FieldPath path, List<String> types, Optional<Level> level, Source source) {

  /** Returns whether the field is the session type. */
  boolean isOfType() {
    return path.key() == ProposalKey.TYPE;
  }

  /** Returns the same requirement, whose missing value is only a note. */
  Requirement asNote() {
    return new Requirement(from, path, types, Optional.of(Level.NOTE), source);
  }
}
