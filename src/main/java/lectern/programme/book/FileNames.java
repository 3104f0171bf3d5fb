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

/**
 * Names of files for sessions. A name follows from what a session is called and from nothing that
 * stands around it, so that it stays while others come and go: event, type and number where there
 * is a number, else event and title. It has small letters, digits and hyphens of ASCII and nothing
 * else, so that no file system takes two different names for one.
 */
public final class FileNames {
  private static final int DISTINCT = 8;

  /** The name of the file that leads to the others. */
  private static final String INDEX = "index";

  private FileNames() {}

  /** The names, in the order of the entries. */
  public static List<String> of(List<Entry> entries) {
    Map<String, Integer> counts = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (Entry entry : entries) {
      String name = plain(entry.name());
      counts.merge(name, 1, Integer::sum);
      names.add(name);
    }
    Set<String> taken = new HashSet<>(Set.of(INDEX));
    List<Integer> ambiguous = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      // Titles without an ASCII letter, and equal titles, are distinguished by the identity of the
      // session.
      if (counts.get(names.get(i)) > 1 || isBare(entries.get(i).name())) {
        ambiguous.add(i);
      } else {
        taken.add(names.get(i));
      }
    }
    for (int i : ambiguous) {
      names.set(i, distinct(names.get(i), entries.get(i).id().toString(), taken));
    }
    return List.copyOf(names);
  }

  /** A name with so much of the identity behind it that it is nobody else's, and adds it. */
  private static String distinct(String name, String id, Set<String> taken) {
    String candidate = name + "-" + id.substring(0, DISTINCT);
    if (taken.add(candidate)) {
      return candidate;
    }
    candidate = name + "-" + id;
    for (int i = 2; !taken.add(candidate); i++) {
      candidate = name + "-" + id + "-" + i;
    }
    return candidate;
  }

  private static boolean isBare(SessionName name) {
    return name.number().isEmpty() && Slug.of(name.title()).isEmpty();
  }

  private static String plain(SessionName name) {
    List<String> parts = new ArrayList<>();
    parts.add(name.event().map(Slug::of).filter(slug -> !slug.isEmpty()).orElse("session"));
    if (name.number().isPresent()) {
      name.abbreviation().map(Slug::of).filter(slug -> !slug.isEmpty()).ifPresent(parts::add);
      parts.add(String.valueOf(name.number().get()));
    } else if (!Slug.of(name.title()).isEmpty()) {
      parts.add(Slug.of(name.title()));
    }
    return String.join("-", parts);
  }
}
