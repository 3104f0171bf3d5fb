package lectern.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import lectern.config.BrokenConfigurationException;
import lectern.config.FileSettings;
import lectern.fields.Problems;
import lectern.profile.Profile;
import lectern.profile.Profiles;
import lectern.profile.RuleOverrides;
import lectern.proposal.Proposal;
import lectern.source.Problem;

/** Finds the judge of each proposal. Every one is made once, by whichever thread needs it first. */
final class RuleSetCache {
  /** By the settings' id and, behind a line break, the profile's name. */
  private final ConcurrentMap<String, Judge> judges = new ConcurrentHashMap<>();

  private final Optional<Judge> only;

  RuleSetCache() {
    only = Optional.empty();
  }

  /** Whatever a policy or proposal says, one profile judges. */
  RuleSetCache(Profile profile) {
    only = Optional.of(new Judge(profile, new RuleSet(profile)));
  }

  /**
   * The judge of a proposal.
   *
   * @param proposal absent where nothing could be read
   * @throws BrokenConfigurationException if the profile or what is said on top of it can't be used
   * @throws UncheckedIOException if the profile is a file that can't be read
   */
  Judge of(FileSettings settings, Optional<Proposal> proposal) {
    return only.orElseGet(
        () ->
            find(
                settings,
                proposal.flatMap(p -> p.heading().event().value()).flatMap(Profiles::nameOf)));
  }

  /**
   * The judge that judged a proposal before, under the same conditions.
   *
   * @param checkedAs by what it was judged; absent where nothing could be read
   */
  Judge again(FileSettings settings, Optional<CheckedAs> checkedAs) {
    return only.orElseGet(() -> find(settings, checkedAs.map(CheckedAs::profile)));
  }

  /** A profile that the policy does not name is a shipped one, and called what it is known by. */
  private Judge find(FileSettings settings, Optional<String> stated) {
    String profile = settings.profile().or(() -> stated).orElse(Profiles.GENERIC);
    String key = settings.id() + "\n" + profile;
    Judge known = judges.get(key);
    return known != null
        ? known
        : judges.computeIfAbsent(key, none -> judge(profile, settings.layers()));
  }

  /** The rules in force for the sessions of a profile taken together, by one of its judges. */
  RuleSet ruleSet(String profile) {
    return only.or(
            () ->
                judges.entrySet().stream()
                    .filter(entry -> entry.getValue().profile().name().equals(profile))
                    .min(Map.Entry.comparingByKey())
                    .map(Map.Entry::getValue))
        .orElseThrow()
        .ruleSet();
  }

  private static Judge judge(String name, List<RuleOverrides> layers) {
    Profile profile = Profiles.isPath(name) ? file(name) : Profiles.shipped(name);
    Problems problems = new Problems();
    for (RuleOverrides overrides : layers) {
      profile = Profiles.layered(profile, overrides, problems);
    }
    List<Problem> all = new ArrayList<>(problems.all());
    if (Profiles.isPath(name) || !layers.isEmpty()) {
      all.addAll(SettingsCheck.problems(profile));
    }
    refuse(all);
    return new Judge(profile, new RuleSet(profile));
  }

  private static Profile file(String name) {
    try {
      Profiles.Loaded loaded = Profiles.file(Path.of(name));
      refuse(loaded.problems());
      return loaded.profile().orElseThrow();
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
