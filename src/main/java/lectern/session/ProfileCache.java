package lectern.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import lectern.config.BrokenConfigurationException;
import lectern.config.FileSettings;
import lectern.fields.Problems;
import lectern.profile.Profile;
import lectern.profile.Profiles;
import lectern.profile.RuleOverrides;
import lectern.source.ParseResult;
import lectern.source.Problem;

/**
 * A cache of profiles with the rule overrides of a configuration applied. Each is loaded once, by
 * the first thread that needs it.
 */
public final class ProfileCache {
  private final ConcurrentMap<String, Profile> profiles = new ConcurrentHashMap<>();
  private final Function<Profile, List<Problem>> validator;

  /**
   * Creates an empty cache.
   *
   * @param validator returns the problems of rule settings that are not built in
   */
  public ProfileCache(Function<Profile, List<Problem>> validator) {
    this.validator = validator;
  }

  /**
   * Returns the profile that applies to a proposal: that of its file's settings, else the built-in
   * profile of its event, else the generic one.
   *
   * @param event the event that the proposal names
   * @throws BrokenConfigurationException if the profile or the overrides can't be used
   * @throws UncheckedIOException if the profile is a file that can't be read
   */
  public Profile of(FileSettings settings, Optional<String> event) {
    String name =
        settings.profile().or(() -> event.flatMap(Profiles::nameOf)).orElse(Profiles.GENERIC);
    String key = settings.id() + '\n' + name;
    Profile known = profiles.get(key);
    return known != null ? known : profiles.computeIfAbsent(key, none -> load(name, settings));
  }

  private Profile load(String name, FileSettings settings) {
    List<RuleOverrides> layers = settings.layers();
    Profile profile = Profiles.isPath(name) ? file(name) : Profiles.shipped(name);
    if (settings.timeZone().isPresent()) {
      profile = Profiles.inZone(profile, settings.timeZone().get());
    }
    if (settings.dayStart().isPresent()) {
      profile = Profiles.startingDays(profile, settings.dayStart().get());
    }
    Problems problems = new Problems();
    for (RuleOverrides overrides : layers) {
      profile = Profiles.layered(profile, overrides, problems);
    }
    List<Problem> all = new ArrayList<>(problems.all());
    if (Profiles.isPath(name) || !layers.isEmpty()) {
      all.addAll(validator.apply(profile));
    }
    refuse(all);
    return profile;
  }

  private static Profile file(String name) {
    try {
      ParseResult<Profile> result = Profiles.file(Path.of(name));
      refuse(result.problems());
      return result.value().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new BrokenConfigurationException(problems);
    }
  }
}
