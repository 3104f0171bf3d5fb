package lectern.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import lectern.proposal.Zone;
import lectern.testing.Programmes;
import org.junit.jupiter.api.Test;

class TimetableTest {
  private static final Programme PROGRAMME =
      Programmes.of(
          """
          title: late
          room: Room 10
          time: {start: 2021-12-06T23:30Z, end: 2021-12-07T00:30Z}
          ---
          title: early
          room: Room 2
          time: {start: 2021-12-06T09:00Z, end: 2021-12-06T10:00Z}
          ---
          title: second
          room: Room 2
          time: {start: 2021-12-06T10:00Z, end: 2021-12-06T11:00Z}
          ---
          title: roomless
          time: {start: 2021-12-06T08:00Z, end: 2021-12-06T09:00Z}
          ---
          title: timeless
          room: Room 3
          """);

  @Test
  void sessionsStandUnderTheDayAndTheRoomInWhichTheyStart() {
    Timetable utc = Timetable.of(PROGRAMME, ZoneOffset.UTC);
    assertThat(utc.days()).extracting(Timetable.Day::date).containsExactly(day(6));
    assertThat(utc.days().get(0).rooms())
        .extracting(Timetable.Room::name)
        .containsExactly("Room 2", "Room 10", "To be announced");
    assertThat(utc.days().get(0).rooms().get(0).entries())
        .extracting(entry -> entry.name().title())
        .containsExactly("early", "second");
    assertThat(utc.roomNames()).containsExactly("Room 2", "Room 10", "To be announced");
  }

  @Test
  void theDayIsThatOfTheZone() {
    Timetable tokyo = Timetable.of(PROGRAMME, ZoneId.of("Asia/Tokyo"));
    assertThat(tokyo.days()).extracting(Timetable.Day::date).containsExactly(day(6), day(7));
    assertThat(tokyo.days().get(1).rooms())
        .extracting(Timetable.Room::name)
        .containsExactly("Room 10");
  }

  @Test
  void listedRoomsComeFirst() {
    Programme listed =
        new Programme(
            new EventFacts(
                "E",
                "E",
                Optional.empty(),
                List.of("ROOM 10", "To be announced", "No such room"),
                Zone.UTC,
                Zone.UTC,
                Instant.EPOCH),
            PROGRAMME.privacy(),
            PROGRAMME.entries());
    assertThat(Timetable.of(listed, ZoneOffset.UTC).roomNames())
        .containsExactly("Room 10", "Room 2", "To be announced");
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2021, 12, day);
  }
}
