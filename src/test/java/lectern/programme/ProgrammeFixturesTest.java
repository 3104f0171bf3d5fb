package lectern.programme;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import lectern.programme.calendar.CalendarText;
import lectern.programme.schedule.ScheduleBuilder;
import lectern.programme.schedule.ScheduleJson;
import lectern.programme.schedule.ScheduleXml;
import lectern.testing.Golden;
import lectern.testing.Programmes;
import org.junit.jupiter.api.Test;

/**
 * The programme in {@code src/test/fixtures/programmes} with each export beside it. Where a format
 * ends lines with two characters, the files beside it have one.
 */
class ProgrammeFixturesTest {
  private static final ZoneId UTC = ZoneId.of("UTC");
  private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

  @Test
  void theCalendarInUtcDescribesNoZone() {
    check("programme.ics", calendar(exported(ExportFormat.ICAL), Optional.empty(), UTC));
  }

  @Test
  void theCalendarInAZoneDescribesIt() {
    check(
        "programme-warsaw.ics",
        calendar(exported(ExportFormat.ICAL), Optional.of("Room 2"), WARSAW));
  }

  @Test
  void aPrivateCalendarNamesTheAddressesOfPeople() {
    Programme programme = Programmes.exported(ExportFormat.ICAL, Privacy.PRIVATE);
    check("programme-private.ics", calendar(programme, Optional.empty(), UTC));
  }

  @Test
  void theScheduleIsJson() {
    Programme programme = exported(ExportFormat.SCHEDULE_JSON);
    check(
        "programme.json",
        ScheduleJson.print(ScheduleBuilder.build(programme, WARSAW, Optional.empty())));
  }

  @Test
  void theScheduleIsXml() {
    Programme programme = exported(ExportFormat.SCHEDULE_XML);
    check(
        "programme.xml",
        ScheduleXml.print(ScheduleBuilder.build(programme, WARSAW, Optional.empty())));
  }

  @Test
  void theTableHasARowForEachSession() {
    check("programme.csv", Programmes.sessions(exported(ExportFormat.CSV), WARSAW));
  }

  @Test
  void aPrivateTableHasTheAddresses() {
    Programme programme = Programmes.exported(ExportFormat.CSV, Privacy.PRIVATE);
    check("programme-private.csv", Programmes.sessions(programme, UTC));
  }

  @Test
  void theTableOfPeopleHasARowForEachPersonAndSession() {
    check("people.csv", Programmes.people(exported(ExportFormat.CSV_PEOPLE), UTC));
  }

  @Test
  void aPrivateTableOfPeopleHasAllThatIsKnown() {
    Programme programme = Programmes.exported(ExportFormat.CSV_PEOPLE, Privacy.PRIVATE);
    check("people-private.csv", Programmes.people(programme, UTC));
  }

  private static String calendar(Programme programme, Optional<String> forWhom, ZoneId zone) {
    return CalendarText.of(programme, forWhom, zone, Programmes.FIRST_PUBLICATION).text();
  }

  private static Programme exported(ExportFormat format) {
    return Programmes.exported(format, Privacy.PUBLIC);
  }

  private static void check(String name, String printed) {
    Path folder = Programmes.FIXTURE.resolveSibling(name);
    Golden.check(printed.replace("\r\n", "\n"), folder);
  }
}
