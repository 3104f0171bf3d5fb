package lectern.config;

import java.util.List;
import java.util.Optional;
import lectern.profile.DayStart;
import lectern.profile.RuleOverrides;
import lectern.proposal.Stage;

/**
 * The settings for the proposals of some files: profile, stage and rules.
 *
 * @param id the same for equal settings, as a cache key
 * @param profile a built-in profile's name or a file's path; absent when each proposal's event
 *     decides
 * @param stage absent when each proposal's status decides
 * @param timeZone the name of the event's time zone; absent when the profile decides
 * @param dayStart the time at which the days of the programme begin; absent when the profile
 *     decides
 * @param layers the settings of rules on top of the profile; later ones win
 */
public record FileSettings(
    String id,
    Optional<String> profile,
    Optional<Stage> stage,
    Optional<String> timeZone,
    Optional<DayStart> dayStart,
    List<RuleOverrides> layers) {

  /** Settings that leave everything to the proposals. */
  public static final FileSettings NONE =
      new FileSettings(
          "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  /** A copy in which the options of the command line take precedence. */
  public FileSettings with(Optional<String> otherProfile, Optional<Stage> otherStage) {
    return new FileSettings(
        id, otherProfile.or(() -> profile), otherStage.or(() -> stage), timeZone, dayStart, layers);
  }
}
