package lectern.config;

import java.util.List;
import java.util.Optional;
import lectern.profile.RuleOverrides;
import lectern.proposal.Stage;

/**
 * By what the proposals of some files are judged.
 *
 * @param id the same for equal policies, so that what is made of one is made once
 * @param profile a shipped profile's name or a file's path; absent when each proposal's event
 *     decides
 * @param stage absent when each proposal's status decides
 * @param layers what is said of rules on top of the profile, the later over the earlier
 */
public record FileSettings(
    String id, Optional<String> profile, Optional<Stage> stage, List<RuleOverrides> layers) {

  /** Everything as the proposals themselves say. */
  public static final FileSettings NONE =
      new FileSettings("", Optional.empty(), Optional.empty(), List.of());

  /** The same with what the command line asks for. */
  public FileSettings with(Optional<String> otherProfile, Optional<Stage> otherStage) {
    return new FileSettings(id, otherProfile.or(() -> profile), otherStage.or(() -> stage), layers);
  }
}
