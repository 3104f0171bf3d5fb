package lectern.programme;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lectern.session.PersonName;
import lectern.source.LetterFolding;
import lectern.source.WorkingTree;

/**
 * Gives sessions, rooms and people an identity that lasts: it follows from names and numbers only,
 * so that a session that moves to another time or room, or whose people change, stays the same one
 * in the calendars of those who have it.
 */
public final class StableIds {
  /** The number of digits that tell pages apart. */
  private static final int SHORT = 8;

  private static final int ORDINAL_BITS = 30;

  /** Higher than the numbers of sessions. */
  private static final int LEAST_ORDINAL = 1_000_000;

  private StableIds() {}

  /**
   * Gives each entry its identity: by event, session type and number, since each type is numbered
   * by itself, or by title where there is no number. Of several that share all that, the one whose
   * file comes first has the identity, and those of the others are made of their files too.
   */
  static List<Entry> given(List<Entry> entries) {
    Map<String, String> firstFiles = new HashMap<>();
    for (Entry entry : entries) {
      String file = entry.name().file();
      firstFiles.merge(key(entry.name()), file, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
    Set<Integer> ordinals = numbersOf(entries);
    Set<Integer> numbers = new HashSet<>();
    Set<UUID> ids = new HashSet<>();
    List<Entry> given = new ArrayList<>();
    for (Entry entry : entries) {
      String key = key(entry.name());
      String file = entry.name().file();
      UUID id = id(firstFiles.get(key).equals(file) ? key : key + "\n" + fileName(file));
      for (int i = 1; !ids.add(id); i++) {
        id = id(key + "\n" + file + "\n" + i);
      }
      int number = entry.name().number().orElse(0);
      int ordinal = number > 0 && numbers.add(number) ? number : ordinal(id, ordinals);
      given.add(entry.identified(id, ordinal));
    }
    return List.copyOf(given);
  }

  /** A number made of an identity, so that it does not depend on other sessions, and adds it. */
  private static int ordinal(UUID id, Set<Integer> taken) {
    int ordinal =
        LEAST_ORDINAL + (int) (id.getMostSignificantBits() >>> (Long.SIZE - ORDINAL_BITS));
    while (!taken.add(ordinal)) {
      ordinal++;
    }
    return ordinal;
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

  /**
   * The digits that distinguish the page of a session from others of that title: they follow from
   * its title and the name of its file in whatever folder.
   */
  public static String ofPage(SessionName name) {
    return digits("page\n" + key(name.title()) + "\n" + fileName(name.file()));
  }

  /** The digits that distinguish sessions of one title whose files have the same name. */
  public static String ofPath(SessionName name) {
    return digits("path\n" + pathInRepository(name.file()));
  }

  private static String digits(String key) {
    return id(key).toString().substring(0, SHORT);
  }

  private static String fileName(String file) {
    return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  }

  /** The path from the root of the repository, else as written; the same wherever it is named. */
  private static String pathInRepository(String file) {
    try {
      Path path = Path.of(file).toAbsolutePath().normalize();
      return WorkingTree.rootAbove(path.getParent())
          .map(root -> root.relativize(path).toString())
          .orElse(file)
          .replace('\\', '/');
    } catch (InvalidPathException e) {
      return file;
    }
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
