package lectern.profile;

import java.util.Optional;

/**
 * The shipped profiles as Java objects, so that a check reads none from YAML.
 *
 * <p>The build replaces this class by a generated one with every shipped profile: {@code
 * target/generated-sources/profiles}.
 */
final class Prebuilt {
  private Prebuilt() {}

  /** A profile by its name; empty if it has to be read from its YAML. */
  static Optional<Profile> of(String name) {
    return Optional.empty();
  }
}
