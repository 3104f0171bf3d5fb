package lectern.config;

import lectern.profile.Level;

/** The lowest level of a finding that makes a check fail. */
public enum FailOn {
  ERROR,
  WARNING,
  NOTE,
  NEVER;

  /** Returns whether a finding of a level makes a check fail. */
  public boolean includes(Level level) {
    return switch (this) {
      case ERROR -> level == Level.ERROR;
      case WARNING -> level != Level.NOTE;
      case NOTE -> true;
      case NEVER -> false;
    };
  }
}
