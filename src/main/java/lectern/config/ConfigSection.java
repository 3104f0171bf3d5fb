package lectern.config;

import java.util.Optional;
import lectern.fields.Located;
import lectern.profile.RuleOverrides;
import lectern.proposal.Stage;

/**
 * What a configuration says of all files, or an override of some.
 *
 * @param profile a shipped profile's name or a file's path, with the place where it is named
 * @param overrides what is said of rules
 */
record ConfigSection(
    Optional<Located<String>> profile,
    Optional<Located<Stage>> stage,
    Optional<RuleOverrides> overrides) {}
