package lectern.programme.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lectern.programme.Entry;
import lectern.programme.PersonEntry;
import lectern.programme.TimeRange;

/**
 * A session in the programme, the values of a part of its template. A text that is not known is
 * empty.
 *
 * @param address of its page, or of its place on the page
 * @param code type and number
 * @param slot its times, or none
 * @param people the names of those on stage
 * @param words further words to search for, such as organizations
 * @param place classes that say where it is in the grid
 */
record Card(
    String address,
    String code,
    String title,
    String date,
    String room,
    String theme,
    String type,
    List<TimeRange> slot,
    List<Name> people,
    String words,
    String place) {

  /** Returns whether there are any people on stage. */
  boolean hasPeople() {
    return !people.isEmpty();
  }

  /** A name in a list of names. */
  record Name(String name, boolean isLast) {}

  static Card of(
      Entry entry, String address, String date, String room, List<TimeRange> slot, String place) {
    return new Card(
        address,
        code(entry),
        entry.name().title(),
        date,
        room,
        entry.theme().orElse(""),
        entry.name().type().orElse(""),
        slot,
        people(entry),
        words(entry),
        place);
  }

  /** Type and number, or the type where there is no number. */
  static String code(Entry entry) {
    String heading = entry.name().heading();
    String code = heading.substring(0, heading.length() - entry.name().title().length()).strip();
    return code.isEmpty() ? entry.name().type().orElse("") : code;
  }

  private static List<Name> people(Entry entry) {
    Set<String> onStage = new LinkedHashSet<>();
    for (PersonEntry person : entry.people()) {
      if (person.role().isOnStage() && person.isSomebody()) {
        onStage.add(person.name());
      }
    }
    List<Name> names = new ArrayList<>();
    for (String name : onStage) {
      names.add(new Name(name, names.size() + 1 == onStage.size()));
    }
    return names;
  }

  private static String words(Entry entry) {
    Set<String> words = new LinkedHashSet<>();
    for (PersonEntry person : entry.people()) {
      Stream.concat(Stream.of(person.name()), person.organization().stream()).forEach(words::add);
    }
    entry.format().type().ifPresent(words::add);
    return String.join(" ", words).strip();
  }
}
