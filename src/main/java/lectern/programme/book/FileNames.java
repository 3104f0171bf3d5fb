package lectern.programme.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lectern.programme.Entry;
import lectern.programme.SessionName;
import lectern.programme.Slug;
import lectern.programme.StableIds;

/**
 * Names of files for sessions. A name follows from what a session is called and from nothing that
 * stands around it, so that it stays while others come and go: event, type and number where there
 * is a number, else event, title and an identifier made of the title and the name of the session's
 * own file. It has small letters, digits and hyphens of ASCII and nothing else, so that no file
 * system takes two different names for one, and always a hyphen, which no name has that is reserved
 * on Windows.
 */
public final class FileNames {
  private FileNames() {}

  /** The names, in the order of the entries. */
  public static List<String> of(List<Entry> entries) {
    List<Name> names = new ArrayList<>();
    for (Entry entry : entries) {
      names.add(Name.of(entry.name()));
    }
    while (distinguish(names)) {
      // A longer name may be that of another session.
    }
    List<String> given = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Name name : names) {
      given.add(unused(name.text(), taken));
    }
    return List.copyOf(given);
  }

  /** Makes all names longer that several sessions share, and returns whether there were any. */
  private static boolean distinguish(List<Name> names) {
    Map<String, Integer> counts = new HashMap<>();
    for (Name name : names) {
      counts.merge(name.text(), 1, Integer::sum);
    }
    boolean isChanged = false;
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      if (counts.get(name.text()) > 1 && name.detail() != Detail.PATH) {
        names.set(i, name.longer());
        isChanged = true;
      }
    }
    return isChanged;
  }

  /** A name for one of several sessions with the same title in the same file. */
  private static String unused(String name, Set<String> taken) {
    String candidate = name;
    for (int i = 2; !taken.add(candidate); i++) {
      candidate = name + "-" + i;
    }
    return candidate;
  }

  /** What a name is made of, besides that which comes before. */
  private enum Detail {
    NUMBER,
    FILE,
    PATH
  }

  private record Name(SessionName session, Detail detail, String text) {

    /** The name that a session has where no other has it. */
    static Name of(SessionName session) {
      List<String> parts = new ArrayList<>();
      parts.add(session.event().map(Slug::of).filter(slug -> !slug.isEmpty()).orElse("session"));
      if (session.number().isPresent()) {
        session.abbreviation().map(Slug::of).filter(slug -> !slug.isEmpty()).ifPresent(parts::add);
        parts.add(String.valueOf(session.number().get()));
      } else if (!Slug.of(session.title()).isEmpty()) {
        parts.add(Slug.of(session.title()));
      }
      Name name = new Name(session, Detail.NUMBER, String.join("-", parts));
      // What has no number shares its title with others often enough, and may do so later.
      return session.number().isPresent() ? name : name.longer();
    }

    Name longer() {
      return detail == Detail.NUMBER
          ? new Name(session, Detail.FILE, text + "-" + StableIds.ofPage(session))
          : new Name(session, Detail.PATH, text + "-" + StableIds.ofPath(session));
    }
  }
}
