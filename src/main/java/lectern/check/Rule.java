package lectern.check;

import java.util.Locale;
import lectern.profile.Level;

/**
 * Something that is checked. A rule is one small class with its documentation and examples; it
 * keeps no state.
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

  /** The level of its findings where a profile does not say otherwise. */
  Level level();

  /**
   * Whether the rule is asked only where a profile names it, because just a call can know what it
   * wants.
   */
  default boolean needsProfile() {
    return false;
  }

  /** The first words of a sentence about this rule: what it counts or looks at. */
  default String subject() {
    return subject(id());
  }

  /** The subject of any rule as its id names it: {@code Own rule} of {@code content/own-rule}. */
  static String subject(String id) {
    String name = id.substring(id.indexOf('/') + 1).replace('-', ' ');
    return name.isEmpty() ? id : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /**
   * How much of this rule's findings may be published. There is no default, so that a new rule
   * can't reveal private data unnoticed.
   */
  Disclosure disclosure();

  /** The documentation in the reference. */
  Documentation documentation();
}
