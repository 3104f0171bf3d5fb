package lectern.config;

import java.nio.file.Path;
import java.util.Optional;
import lectern.fields.Located;

/**
 * The settings of a configuration for the result of a check.
 *
 * @param failOn the level from which on findings make the check fail
 * @param baseline the path of the baseline, with its range in the configuration
 */
public record RunSettings(Optional<Located<FailOn>> failOn, Optional<Located<Path>> baseline) {

  /** No settings. */
  static final RunSettings NONE = new RunSettings(Optional.empty(), Optional.empty());
}
