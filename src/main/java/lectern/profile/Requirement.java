package lectern.profile;

import lectern.proposal.FieldPath;
import lectern.proposal.Stage;

/** A field that must have a value from a stage on. */
public record Requirement(Stage from, FieldPath path) {}
