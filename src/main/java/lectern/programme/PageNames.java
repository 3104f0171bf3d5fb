package lectern.programme;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The names of the pages of sessions, for addresses that last: type and number, such as {@code
 * ws-119}, else the title. Sessions that would share a name all have their ordinal behind it, so
 * that no name depends on time, room or the order of files.
 */
public final class PageNames {
  private static final String NAMELESS = "session";

  /** What Windows has for devices. */
  private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");

  private static final int LETTERS_AND_DIGITS = 36;

  private final Map<UUID, String> names;

  private PageNames(Map<UUID, String> names) {
    this.names = names;
  }

  /** The names of all sessions of a programme, of which a filter may publish some only. */
  public static PageNames of(Programme whole) {
    Map<UUID, String> names = new HashMap<>();
    for (Entry entry : whole.entries()) {
      String words = words(entry.name());
      boolean isUsable = !words.isEmpty() && !RESERVED.matcher(words).matches();
      names.put(entry.id(), isUsable ? words : longer(words, entry));
    }
    // A longer name may be the title of another session.
    while (distinguish(whole.entries(), names)) {}
    return new PageNames(names);
  }

  /** The name of a session of the programme: small letters, digits and hyphens of ASCII. */
  public String of(Entry entry) {
    return names.get(entry.id());
  }

  /** Makes the names longer that several sessions share, and returns whether there were any. */
  private static boolean distinguish(List<Entry> entries, Map<UUID, String> names) {
    Set<String> seen = new HashSet<>();
    Set<String> shared = new HashSet<>();
    names.values().stream().filter(name -> !seen.add(name)).forEach(shared::add);
    for (Entry entry : entries) {
      names.computeIfPresent(
          entry.id(),
          (id, name) -> shared.contains(name) ? longer(words(entry.name()), entry) : name);
    }
    return !shared.isEmpty();
  }

  private static String longer(String words, Entry entry) {
    return (words.isEmpty() ? NAMELESS : words)
        + "-"
        + Integer.toString(entry.ordinal(), LETTERS_AND_DIGITS);
  }

  private static String words(SessionName name) {
    return name.number()
        .map(number -> Slug.of(name.abbreviation().orElse(NAMELESS) + " " + number))
        .orElseGet(() -> Slug.of(name.title()));
  }
}
