package lectern.session;

import java.util.Set;

/** Tells rooms from words that stand in for one. */
final class Room {
  /** Words that people write where no room is meant, or none is known yet. */
  private static final Set<String> NONE =
      Set.of(
          "online",
          "virtual",
          "remote",
          "zoom",
          "none",
          "n/a",
          "-",
          "?",
          "tba",
          "tbc",
          "tbd",
          "to be announced",
          "to be confirmed",
          "to be decided",
          "to be determined");

  private Room() {}

  /** Returns whether a text names a room. */
  static boolean isMeant(Named room) {
    return !NONE.contains(room.key());
  }
}
