package lectern.programme.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import lectern.programme.Entry;
import lectern.session.Slot;

/**
 * The sessions of a day by time and room. A row begins wherever a session starts or ends, so that
 * parallel ones align. Sessions that overlap in one room are beside each other.
 *
 * @param rooms those in which sessions run in parallel
 * @param cells in the order of the sessions
 */
record DayGrid(List<Room> rooms, List<Cell> cells) {

  /**
   * A room.
   *
   * @param from its first column, from 0 on
   * @param to the column behind it
   */
  record Room(String name, int from, int to) {}

  /**
   * A session.
   *
   * @param from its first row, from 0 on
   * @param to the row behind it
   * @param column empty where nothing else runs at the time, so that it takes the whole width
   */
  record Cell(Entry entry, String room, int from, int to, Optional<Integer> column) {}

  private record Timed(Entry entry, String room, Slot slot) {}

  /**
   * Arranges sessions.
   *
   * @param entries by start; those without a time are left out
   * @param order of the rooms, all that {@code room} returns
   */
  static DayGrid of(List<Entry> entries, Function<Entry, String> room, List<String> order) {
    List<Timed> sessions = new ArrayList<>();
    for (Entry entry : entries) {
      entry.slot().ifPresent(slot -> sessions.add(new Timed(entry, room.apply(entry), slot)));
    }
    List<Timed> parallel = parallel(sessions);
    Map<Timed, Integer> columns = new LinkedHashMap<>();
    List<Room> rooms = new ArrayList<>();
    int next = 0;
    for (String name : order) {
      List<Timed> those = parallel.stream().filter(one -> one.room().equals(name)).toList();
      int width = place(those, next, columns);
      if (width > 0) {
        rooms.add(new Room(name, next, next + width));
      }
      next += width;
    }
    return new DayGrid(List.copyOf(rooms), cells(sessions, columns));
  }

  /** The sessions beside which others run. */
  private static List<Timed> parallel(List<Timed> sessions) {
    List<Timed> parallel = new ArrayList<>();
    Instant end = Instant.MIN;
    for (int i = 0; i < sessions.size(); i++) {
      Slot slot = sessions.get(i).slot();
      boolean isAlone =
          !slot.start().isBefore(end)
              && (i + 1 == sessions.size()
                  || !sessions.get(i + 1).slot().start().isBefore(slot.end()));
      if (!isAlone) {
        parallel.add(sessions.get(i));
      }
      end = slot.end().isAfter(end) ? slot.end() : end;
    }
    return parallel;
  }

  /** Gives each session of a room the first free column, and returns how many they need. */
  private static int place(List<Timed> sessions, int first, Map<Timed, Integer> columns) {
    List<Instant> ends = new ArrayList<>();
    for (Timed session : sessions) {
      int column = 0;
      while (column < ends.size() && ends.get(column).isAfter(session.slot().start())) {
        column++;
      }
      if (column == ends.size()) {
        ends.add(session.slot().end());
      } else {
        ends.set(column, session.slot().end());
      }
      columns.put(session, first + column);
    }
    return ends.size();
  }

  private static List<Cell> cells(List<Timed> sessions, Map<Timed, Integer> columns) {
    TreeSet<Instant> times = new TreeSet<>();
    for (Timed session : sessions) {
      times.add(session.slot().start());
      times.add(session.slot().end());
    }
    List<Instant> rows = List.copyOf(times);
    Map<Instant, Integer> row = new LinkedHashMap<>();
    rows.forEach(time -> row.put(time, row.size()));
    return sessions.stream()
        .map(
            one ->
                new Cell(
                    one.entry(),
                    one.room(),
                    row.get(one.slot().start()),
                    row.get(one.slot().end()),
                    Optional.ofNullable(columns.get(one))))
        .toList();
  }

  /** The number of columns; at least 1. */
  int width() {
    return rooms.isEmpty() ? 1 : rooms.get(rooms.size() - 1).to();
  }

  /** The number of rows. */
  int height() {
    return cells.stream().mapToInt(Cell::to).max().orElse(0);
  }
}
