package lectern.programme;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.session.NaturalOrder;
import lectern.source.LetterFolding;

/**
 * The order of rooms in a programme: those that the profile lists in its order, then others in
 * natural order, and last the sessions without a room.
 */
final class RoomOrder implements Comparator<String> {
  /** The name of the room of sessions that have none yet. */
  static final String NO_ROOM = "To be announced";

  private final Map<String, Integer> ranks = new HashMap<>();

  /**
   * Creates an order.
   *
   * @param listed rooms, whose capitals and accents make no difference
   */
  RoomOrder(List<String> listed) {
    for (String room : listed) {
      ranks.putIfAbsent(LetterFolding.fold(room), ranks.size());
    }
  }

  @Override
  public int compare(String a, String b) {
    int order = Integer.compare(rank(a), rank(b));
    return order != 0 ? order : NaturalOrder.INSTANCE.compare(a, b);
  }

  private int rank(String room) {
    return room.equals(NO_ROOM)
        ? Integer.MAX_VALUE
        : ranks.getOrDefault(LetterFolding.fold(room), ranks.size());
  }
}
