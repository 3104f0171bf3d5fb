package lectern.proposal;

import java.util.Optional;

/**
 * The facts about a call for proposals that decide how a short form is read, such as a person on
 * one line. A text is matched as {@code lectern.profile.Vocabulary} does, by name or alias.
 */
public interface Call {

  /** A call that knows no values, so that every short form is read by its punctuation alone. */
  Call UNKNOWN =
      new Call() {
        @Override
        public boolean isStakeholderGroup(String text) {
          return false;
        }

        @Override
        public boolean isRegionalGroup(String text) {
          return false;
        }

        @Override
        public boolean isLikeStakeholderGroup(String text) {
          return false;
        }

        @Override
        public boolean isLikeRegionalGroup(String text) {
          return false;
        }

        @Override
        public boolean isFormat(String text) {
          return false;
        }

        @Override
        public boolean isLayout(String text) {
          return false;
        }

        @Override
        public Optional<Zone> timeZone() {
          return Optional.empty();
        }
      };

  /** Returns whether a text is a stakeholder group of the call. */
  boolean isStakeholderGroup(String text);

  /** Returns whether a text is a regional group of the call. */
  boolean isRegionalGroup(String text);

  /**
   * Returns whether a text, which is none of the stakeholder groups of the call, was certainly
   * meant as one: it is misspelled, or could be any of several.
   */
  boolean isLikeStakeholderGroup(String text);

  /**
   * Returns whether a text, which is none of the regional groups of the call, was certainly meant
   * as one: it is misspelled, or could be any of several.
   */
  boolean isLikeRegionalGroup(String text);

  /** Returns whether a text is a session format of the call. */
  boolean isFormat(String text);

  /** Returns whether a text is a room layout of the call. */
  boolean isLayout(String text);

  /** Returns the time zone of the event, in which times without an offset are read. */
  Optional<Zone> timeZone();
}
