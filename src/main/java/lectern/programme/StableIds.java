package lectern.programme;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lectern.session.PersonName;
import lectern.source.LetterFolding;

/**
 * Gives sessions, rooms and people an identity that lasts: it follows from names and numbers only,
 * so that a session that moves to another time or room, or whose people change, stays the same one
 * in the calendars of those who have it.
 */
public final class StableIds {
  private StableIds() {}

  /**
   * Gives each entry its identity: by event, session type and number, since each type is numbered
   * by itself, or by title where there is no number. Of several that share all that, which is a
   * mistake, the first in order has the identity and the others have one made of it.
   */
  static List<Entry> given(List<Entry> entries) {
    Map<String, Integer> seen = new HashMap<>();
    Set<Integer> ordinals = numbersOf(entries);
    Set<Integer> taken = new HashSet<>();
    List<Entry> given = new ArrayList<>();
    int next = 1;
    for (Entry entry : entries) {
      String key = key(entry.name());
      int before = seen.merge(key, 1, Integer::sum) - 1;
      int ordinal = entry.name().number().orElse(0);
      if (ordinal < 1 || !taken.add(ordinal)) {
        while (!ordinals.add(next)) {
          next++;
        }
        ordinal = next;
      }
      given.add(entry.identified(id(before == 0 ? key : key + "\n" + before), ordinal));
    }
    return List.copyOf(given);
  }

  private static Set<Integer> numbersOf(List<Entry> entries) {
    Set<Integer> numbers = new HashSet<>();
    entries.forEach(entry -> entry.name().number().ifPresent(numbers::add));
    return numbers;
  }

  private static String key(SessionName name) {
    String session =
        name.number()
            .map(number -> key(name.type().orElse("")) + "\n#" + number)
            .orElseGet(() -> key(name.title()));
    return "session\n" + key(name.event().orElse("")) + "\n" + session;
  }

  /** The identity of a room of an event. */
  public static UUID ofRoom(EventFacts event, String room) {
    return id("room\n" + key(event.name()) + "\n" + key(room));
  }

  /**
   * The id of a person at an event.
   *
   * @param before the number of other people with the same name before this one
   */
  static UUID ofPerson(EventFacts event, String name, int before) {
    String key = "person\n" + key(event.name()) + "\n" + PersonName.key(name);
    return id(before == 0 ? key : key + "\n" + before);
  }

  private static String key(String text) {
    return LetterFolding.fold(text);
  }

  private static UUID id(String key) {
    return UUID.nameUUIDFromBytes(("lectern\n" + key).getBytes(StandardCharsets.UTF_8));
  }
}
