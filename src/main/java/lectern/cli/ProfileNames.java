package lectern.cli;

import java.io.IOException;
import lectern.config.BrokenConfigurationException;
import lectern.profile.Profile;
import lectern.profile.Profiles;
import lectern.source.ParseResult;

/** Finds profiles that the command line names: shipped ones by name, others by path. */
final class ProfileNames {
  private ProfileNames() {}

  /**
   * Checks that a name is one of a profile.
   *
   * @throws IOException if no file can have that name
   * @throws UsageException if there is no profile of that name, or the path is that of a folder
   */
  static void refuseUnknown(String name) throws IOException, UsageException {
    if (Profiles.isPath(name)) {
      NamedFile.file(name, "a profile");
    } else if (!Profiles.SHIPPED.contains(name)) {
      throw UsageException.unknown(
          "profile \"" + name + "\"",
          name,
          Profiles.SHIPPED,
          "\"lectern profiles\" lists them.");
    }
  }

  /**
   * Loads a profile.
   *
   * @throws IOException if its file can't be read
   * @throws UsageException as {@link #refuseUnknown} says
   * @throws BrokenConfigurationException if it has problems
   */
  static Profile load(String name) throws IOException, UsageException {
    refuseUnknown(name);
    if (!Profiles.isPath(name)) {
      return Profiles.shipped(name);
    }
    ParseResult<Profile> loaded = Profiles.file(NamedFile.path(name));
    return loaded.value().orElseThrow(() -> new BrokenConfigurationException(loaded.problems()));
  }
}
