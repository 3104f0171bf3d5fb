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
    List<List<String>> forms = new ArrayList<>();
    List<Integer> levels = new ArrayList<>();
    for (Entry entry : entries) {
      forms.add(forms(entry.name()));
      levels.add(0);
    }
    while (distinguish(forms, levels)) {
      // A longer name may be that of another session.
    }
    List<String> names = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < forms.size(); i++) {
      names.add(unused(forms.get(i).get(levels.get(i)), taken));
    }
    return List.copyOf(names);
  }

  /** Takes a longer name for all sessions that share one, and returns whether there were any. */
  private static boolean distinguish(List<List<String>> forms, List<Integer> levels) {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < forms.size(); i++) {
      counts.merge(forms.get(i).get(levels.get(i)), 1, Integer::sum);
    }
    boolean isChanged = false;
    for (int i = 0; i < forms.size(); i++) {
      int level = levels.get(i);
      if (counts.get(forms.get(i).get(level)) > 1 && level + 1 < forms.get(i).size()) {
        levels.set(i, level + 1);
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

  /** The names that a session may have, the preferred one first. */
  private static List<String> forms(SessionName name) {
    List<String> parts = new ArrayList<>();
    parts.add(name.event().map(Slug::of).filter(slug -> !slug.isEmpty()).orElse("session"));
    if (name.number().isPresent()) {
      name.abbreviation().map(Slug::of).filter(slug -> !slug.isEmpty()).ifPresent(parts::add);
      parts.add(String.valueOf(name.number().get()));
    } else if (!Slug.of(name.title()).isEmpty()) {
      parts.add(Slug.of(name.title()));
    }
    String plain = String.join("-", parts);
    String byFile = plain + "-" + StableIds.ofPage(name);
    String byPath = byFile + "-" + StableIds.ofPath(name);
    // What has no number shares its title with others often enough, and may do so later.
    return name.number().isPresent() ? List.of(plain, byFile, byPath) : List.of(byFile, byPath);
  }
}
