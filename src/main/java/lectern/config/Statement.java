package lectern.config;

import java.util.Optional;
import lectern.fields.Located;
import lectern.profile.Layer;
import lectern.proposal.Stage;

/**
 * What a configuration says of all files, or an override of some.
 *
 * @param profile a shipped profile's name or a file's path, with the place where it is named
 * @param layer what is said of rules
 */
record Statement(
    Optional<Located<String>> profile, Optional<Located<Stage>> stage, Optional<Layer> layer) {}
