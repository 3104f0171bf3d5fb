package lectern.programme.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lectern.programme.Programme;
import lectern.programme.Timetable;
import lectern.testing.Programmes;
import org.junit.jupiter.api.Test;

class DayGridTest {
  private static final List<String> ROOMS = List.of("Hall", "Attic", "Cellar");

  /** The grid of sessions such as {@code Talk, Hall, 06T09:00, 06T10:00}. */
  private static DayGrid grid(String... sessions) {
    StringBuilder yaml = new StringBuilder();
    for (String session : sessions) {
      String[] parts = session.split(", ", -1);
      yaml.append("---\ntitle: ").append(parts[0]).append("\nroom: ").append(parts[1]);
      yaml.append("\ntime: {start: 2021-12-").append(parts[2]);
      yaml.append("Z, end: 2021-12-").append(parts[3]).append("Z}\n");
    }
    Programme programme = Programmes.of(yaml.toString());
    return DayGrid.of(programme.entries(), Timetable::room, ROOMS);
  }

  /** The place of each session: {@code rows from-to, column}. */
  private static Map<String, String> places(DayGrid grid) {
    Map<String, String> places = new TreeMap<>();
    for (DayGrid.Cell cell : grid.cells()) {
      places.put(
          cell.entry().name().title(),
          cell.from() + "-" + cell.to() + cell.column().map(at -> ", " + at).orElse(""));
    }
    return places;
  }

  @Test
  void parallelSessionsStartInOneRowEachInTheColumnOfItsRoom() {
    DayGrid grid =
        grid(
            "A, Hall, 06T09:00, 06T10:00",
            "B, Cellar, 06T09:00, 06T11:00",
            "C, Hall, 06T10:00, 06T11:00");
    assertThat(grid.rooms())
        .as("in their order, without those in which nothing takes place")
        .containsExactly(new DayGrid.Room("Hall", 0, 1), new DayGrid.Room("Cellar", 1, 2));
    assertThat(places(grid)).isEqualTo(Map.of("A", "0-1, 0", "B", "0-2, 1", "C", "1-2, 0"));
    assertThat(grid.width()).isEqualTo(2);
    assertThat(grid.height()).isEqualTo(2);
  }

  @Test
  void aSessionBesideWhichNothingRunsTakesTheWholeWidth() {
    DayGrid grid =
        grid(
            "Opening, Hall, 06T08:00, 06T09:00",
            "A, Hall, 06T09:00, 06T10:00",
            "B, Attic, 06T09:30, 06T10:30",
            "Closing, Attic, 06T10:30, 06T11:00");
    assertThat(places(grid))
        .isEqualTo(Map.of("Opening", "0-1", "A", "1-3, 0", "B", "2-4, 1", "Closing", "4-5"));
  }

  @Test
  void aShortSessionBesideALongOneIsNotAlone() {
    DayGrid grid =
        grid(
            "Long, Hall, 06T08:00, 06T12:00",
            "Short, Attic, 06T09:00, 06T10:00",
            "Late, Attic, 06T11:00, 06T12:00");
    assertThat(places(grid))
        .isEqualTo(Map.of("Long", "0-4, 0", "Short", "1-2, 1", "Late", "3-4, 1"));
  }

  @Test
  void sessionsThatOverlapInOneRoomAreBesideEachOther() {
    DayGrid grid =
        grid(
            "A, Hall, 06T09:00, 06T10:00",
            "B, Hall, 06T09:30, 06T10:30",
            "C, Hall, 06T10:00, 06T11:00",
            "D, Attic, 06T09:00, 06T10:00");
    assertThat(grid.rooms())
        .containsExactly(new DayGrid.Room("Hall", 0, 2), new DayGrid.Room("Attic", 2, 3));
    assertThat(places(grid))
        .isEqualTo(Map.of("A", "0-2, 0", "B", "1-3, 1", "C", "2-4, 0", "D", "0-2, 2"));
  }

  @Test
  void rowsGoOnPastMidnight() {
    DayGrid grid = grid("Party, Hall, 06T22:00, 07T01:00", "Film, Attic, 06T23:30, 07T00:30");
    assertThat(places(grid)).isEqualTo(Map.of("Party", "0-3, 0", "Film", "1-2, 1"));
  }

  @Test
  void aDayWithOneSessionHasOneColumnAndNoRooms() {
    DayGrid grid = grid("A, Hall, 06T09:00, 06T10:00");
    assertThat(grid.rooms()).isEmpty();
    assertThat(grid.width()).isEqualTo(1);
    assertThat(places(grid)).isEqualTo(Map.of("A", "0-1"));
  }
}
