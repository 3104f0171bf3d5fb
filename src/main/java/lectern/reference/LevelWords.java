package lectern.reference;

import lectern.profile.Level;

/** Levels in running text. */
final class LevelWords {
  private LevelWords() {}

  /** {@code an error}. */
  static String of(Level level) {
    return (level == Level.ERROR ? "an " : "a ") + level.word();
  }
}
