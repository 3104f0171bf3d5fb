package lectern.programme;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The sessions that have a time, by day and room.
 *
 * @param days in order; a day on which nothing starts is left out
 * @param roomNames the names of all rooms, in the order of the programme
 */
public record Timetable(List<Day> days, List<String> roomNames) {

  /** The sessions of one day of the event, room by room in the order of the programme. */
  public record Day(LocalDate date, List<Room> rooms) {}

  /**
   * The sessions in one room on one day, in order.
   *
   * @param name {@code To be announced} for those that have no room yet
   */
  public record Room(String name, List<Entry> entries) {}

  /** The room under which a session is listed. */
  public static String room(Entry entry) {
    return entry.room().orElse(RoomOrder.NO_ROOM);
  }

  /**
   * The timetable of a programme.
   *
   * @param zone the zone whose days count
   */
  public static Timetable of(Programme programme, ZoneId zone) {
    RoomOrder order = new RoomOrder(programme.event().rooms());
    Map<LocalDate, Map<String, List<Entry>>> days = new TreeMap<>();
    Set<String> names = new TreeSet<>(order);
    for (Entry entry : programme.entries()) {
      entry
          .day(zone)
          .ifPresent(
              day ->
                  days.computeIfAbsent(day, date -> new TreeMap<>(order))
                      .computeIfAbsent(room(entry), room -> new ArrayList<>())
                      .add(entry));
    }
    List<Day> table = new ArrayList<>();
    days.forEach((date, rooms) -> table.add(new Day(date, rooms(rooms))));
    table.forEach(day -> day.rooms().forEach(room -> names.add(room.name())));
    return new Timetable(List.copyOf(table), List.copyOf(names));
  }

  private static List<Room> rooms(Map<String, List<Entry>> rooms) {
    List<Room> list = new ArrayList<>();
    rooms.forEach((name, entries) -> list.add(new Room(name, List.copyOf(entries))));
    return List.copyOf(list);
  }
}
