package lectern.programme;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lectern.session.NaturalOrder;

/**
 * The sessions that have a time, by day and room.
 *
 * @param days in order; a day on which nothing starts is left out
 */
public record Timetable(List<Day> days) {

  /** The sessions of one day of the event, room by room in natural order. */
  public record Day(LocalDate date, List<Room> rooms) {}

  /**
   * The sessions in one room on one day, in order.
   *
   * @param name {@code To be announced} for those that have no room yet
   */
  public record Room(String name, List<Entry> entries) {}

  private static final String NO_ROOM = "To be announced";

  /**
   * The timetable of a programme.
   *
   * @param zone the zone whose days count
   */
  public static Timetable of(Programme programme, ZoneId zone) {
    Map<LocalDate, Map<String, List<Entry>>> days = new TreeMap<>();
    for (Entry entry : programme.entries()) {
      entry
          .day(zone)
          .ifPresent(
              day ->
                  days.computeIfAbsent(day, date -> new TreeMap<>(NaturalOrder.INSTANCE))
                      .computeIfAbsent(entry.room().orElse(NO_ROOM), room -> new ArrayList<>())
                      .add(entry));
    }
    List<Day> table = new ArrayList<>();
    days.forEach((date, rooms) -> table.add(new Day(date, rooms(rooms))));
    return new Timetable(List.copyOf(table));
  }

  private static List<Room> rooms(Map<String, List<Entry>> rooms) {
    List<Room> list = new ArrayList<>();
    rooms.forEach((name, entries) -> list.add(new Room(name, List.copyOf(entries))));
    return List.copyOf(list);
  }

  /** The names of all rooms, in natural order. */
  public List<String> roomNames() {
    return days.stream()
        .flatMap(day -> day.rooms().stream())
        .map(Room::name)
        .distinct()
        .sorted(NaturalOrder.INSTANCE)
        .toList();
  }
}
