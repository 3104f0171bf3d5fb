package lectern.check;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import lectern.config.FileSettings;
import lectern.profile.Profile;

/** Rule sets by profile. Each is made once, by the thread that needs it first. */
final class RuleSetCache {
  private final ConcurrentMap<String, RuleSet> ruleSets = new ConcurrentHashMap<>();

  /**
   * Returns the rules that a profile turns on.
   *
   * @param settings the settings that chose the profile; they may override its rules
   */
  RuleSet of(FileSettings settings, Profile profile) {
    String key = settings.id() + '\n' + profile.name();
    RuleSet known = ruleSets.get(key);
    return known != null ? known : ruleSets.computeIfAbsent(key, none -> new RuleSet(profile));
  }

  /**
   * Returns one rule set for all sessions of a profile. If files with different settings share the
   * profile, it is the one with the first settings by id, independent of the order of the files.
   */
  RuleSet named(String profile) {
    return ruleSets.entrySet().stream()
        .filter(entry -> entry.getValue().profile().name().equals(profile))
        .min(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .orElseThrow();
  }
}
