package lectern.reference;

import lectern.profile.Level;
import lectern.profile.Profile;
import lectern.profile.Requirement;
import lectern.profile.Setting;
import lectern.proposal.Stage;

/** Required fields in words. */
final class RequirementWords {
  /** The rule whose findings missing fields are. */
  static final String RULE = "structure/required";

  private RequirementWords() {}

  /** Where a field is needed: {@code a submission (workshop)}. */
  static String where(Requirement requirement) {
    String types =
        requirement.types().isEmpty() ? "" : " (" + ListWords.or(requirement.types()) + ")";
    return article(requirement.from()) + requirement.from().word() + types;
  }

  private static String article(Stage stage) {
    return stage == Stage.DRAFT || stage == Stage.SUBMISSION ? "a " : "the ";
  }

  /** What it is when the field is missing: {@code an error}. */
  static String level(Requirement requirement, Profile profile) {
    return LevelWords.of(
        requirement
            .level()
            .or(() -> profile.setting(RULE).flatMap(Setting::level))
            .orElse(Level.ERROR));
  }
}
