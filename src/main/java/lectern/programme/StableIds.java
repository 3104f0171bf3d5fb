package lectern.programme;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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

  private static final int ORDINAL_BITS = 31;

  /** Those that share a key in an order that does not depend on when or where they take place. */
  private static final Comparator<Entry> BY_FILE_AND_TITLE =
      Comparator.comparing((Entry entry) -> entry.name().file())
          .thenComparing(entry -> entry.name().title());

  private StableIds() {}

  /**
   * Gives each entry its identity: by event, session type and number, since each type is numbered
   * by itself, or by title where there is no number. Of several that share all that, the one whose
   * file comes first has the identity, and those of the others are made of their files and titles
   * too.
   *
   * @param entries in the order of their documents
   * @return the same by file and title
   */
  static List<Entry> given(List<Entry> entries) {
    Map<UUID, Entry> byId = new LinkedHashMap<>();
    Set<String> keys = new HashSet<>();
    for (Entry entry : entries.stream().sorted(BY_FILE_AND_TITLE).toList()) {
      SessionName name = entry.name();
      String key = key(name);
      String longer = key + "\n" + fileName(name.file()) + "\n" + key(name.title());
      UUID id = id(keys.add(key) ? key : longer);
      for (int i = 1; byId.putIfAbsent(id, entry) != null; i++) {
        id = id(longer + "\n" + i);
      }
    }
    Map<UUID, Integer> ordinals = ordinals(byId.keySet());
    List<Entry> given = new ArrayList<>();
    byId.forEach((id, entry) -> given.add(entry.identified(id, ordinals.get(id))));
    return given;
  }

  private static Map<UUID, Integer> ordinals(Set<UUID> ids) {
    Set<Integer> taken = new HashSet<>();
    Map<UUID, Integer> ordinals = new HashMap<>();
    for (UUID id : ids.stream().sorted().toList()) {
      ordinals.put(id, ordinal(id, taken));
    }
    return ordinals;
  }

  /**
   * A number made of an identity, and adds it to those that are taken. Where two agree, which of
   * 1,000 sessions happens once in 4,000 programmes, the next free one.
   */
  private static int ordinal(UUID id, Set<Integer> taken) {
    int ordinal = (int) (id.getMostSignificantBits() >>> (Long.SIZE - ORDINAL_BITS));
    while (ordinal == 0 || !taken.add(ordinal)) {
      ordinal = ordinal == Integer.MAX_VALUE ? 1 : ordinal + 1;
    }
    return ordinal;
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
   * @param name the key of the name
   * @param marks what distinguishes the person from others of that name
   */
  static UUID ofPerson(EventFacts event, String name, List<String> marks) {
    String key = "person\n" + key(event.name()) + "\n" + name;
    return id(marks.isEmpty() ? key : key + "\n" + String.join("\n", marks));
  }

  private static String key(String text) {
    return LetterFolding.fold(text);
  }

  private static UUID id(String key) {
    return UUID.nameUUIDFromBytes(("lectern\n" + key).getBytes(StandardCharsets.UTF_8));
  }
}
