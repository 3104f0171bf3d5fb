package lectern.session;

import java.util.Set;

/** Distinguishes rooms from words such as "online" and "TBD". */
final class Room {
  /** Words for no room, or a room not known yet. */
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
