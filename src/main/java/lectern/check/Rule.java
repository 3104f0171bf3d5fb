package lectern.check;

import java.util.Locale;
import java.util.Optional;
import lectern.profile.Level;
import lectern.profile.Profile;
import lectern.profile.Setting;

/**
 * A check with its documentation and examples. Rules are stateless.
 *
 * <p>To add one, write the class and a folder of fixtures named like its id, and add a line to
 * {@link Registry}.
 */
public sealed interface Rule permits ProblemRule, ProposalRule, ProgrammeRule, WaiverRule {

  /**
   * The rule's name, {@code group/name}; the group is the package, the name the class in
   * kebab-case.
   */
  String id();

  /** The default level of its findings. */
  Level level();

  /**
   * Returns whether the rule is off unless a profile sets it, because what it requires depends on
   * the event.
   */
  default boolean needsProfile() {
    return false;
  }

  /** The setting of this rule in a profile: its own or that of its group, if there is one. */
  default Optional<Setting> setting(Profile profile) {
    return needsProfile() ? profile.setting(id()) : profile.settingOrGroup(id());
  }

  /** The subject of a sentence about this rule, such as {@code Speakers}. */
  default String subject() {
    return subject(id());
  }

  /** The subject of any rule as its id names it: {@code Own rule} of {@code content/own-rule}. */
  static String subject(String id) {
    String name = id.substring(id.indexOf('/') + 1).replace('-', ' ');
    return name.isEmpty() ? id : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /**
   * The parts of this rule's findings that may be published. There is no default, so that a new
   * rule can't reveal personal data unnoticed.
   */
  Disclosure disclosure();

  /** The documentation in the reference. */
  Documentation documentation();
}
