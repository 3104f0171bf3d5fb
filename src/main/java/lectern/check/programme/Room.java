package lectern.check.programme;

import java.util.Optional;
import java.util.Set;
import lectern.check.session.Plain;

/** Compares rooms. */
final class Room {
  /** What is written where no room is meant, or none is known yet. */
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

  /** What all spellings of a room share; empty where no room is meant. */
  static Optional<String> key(String room) {
    return Optional.of(Plain.text(room)).filter(key -> !NONE.contains(key));
  }
}
