package lectern.proposal;

import java.util.Optional;

/**
 * The facts about a call for proposals that decide how a short form is read, such as a person on
 * one line. A text is matched as {@code lectern.profile.Vocabulary} does, by name or alias. By
 * default, a call knows no values, and every short form is read by its punctuation alone.
 */
public interface Call {
  /** Returns whether a text is a stakeholder group of the call. */
  default boolean isStakeholderGroup(String text) {
    return false;
  }

  /** Returns whether a text is a regional group of the call. */
  default boolean isRegionalGroup(String text) {
    return false;
  }

  /** Returns whether a text is a stakeholder group or a regional group of the call. */
  default boolean isGroup(String text) {
    return isStakeholderGroup(text) || isRegionalGroup(text);
  }

  /**
   * Returns whether a text, which is none of the stakeholder groups of the call, was certainly
   * meant as one: it is misspelled, or could be any of several.
   */
  default boolean isLikeStakeholderGroup(String text) {
    return false;
  }

  /**
   * Returns whether a text, which is none of the regional groups of the call, was certainly meant
   * as one: it is misspelled, or could be any of several.
   */
  default boolean isLikeRegionalGroup(String text) {
    return false;
  }

  /** Returns whether a text is a session format of the call. */
  default boolean isFormat(String text) {
    return false;
  }

  /** Returns whether a text is a room layout of the call. */
  default boolean isLayout(String text) {
    return false;
  }

  /** Returns the time zone of the event, in which times without an offset are read. */
  default Optional<Zone> timeZone() {
    return Optional.empty();
  }
}
