package lectern.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import lectern.fields.Field;
import lectern.source.Limits;
import lectern.source.ParseResult;
import lectern.source.Problem;
import lectern.source.SourceText;
import lectern.source.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Friday, 10th December, 2021 (10:15 UTC) - Friday, 10th December, 2021 (11:45 UTC)",
        "Friday, 10th December, 2021 (10:15\u00a0UTC) \u2013 Friday, 10th December, 2021 (11:45\u00a0UTC)",
        "2021-12-10T10:15Z/2021-12-10T11:45Z",
        "2021-12-10T11:15/12:45",
        "2021-12-10t10:15z - 2021-12-10t11:45z",
        "20211210T101500Z - 20211210T114500Z",
        "2021-12-10 10:15-11:45 UTC",
        "2021-12-10 10:15 - 11:45 UTC",
        "2021-12-10 10:15\u201311:45 UTC",
        "2021-12-10 10:15\u201411:45 GMT",
        "2021-12-10 10:15 UTC-11:45 UTC",
        "2021/12/10 10:15 to 11:45 UTC",
        "10 December 2021, 10:15-11:45 UTC",
        "10 Dec. 2021, 10:15 until 11:45 UTC",
        "December 10, 2021 11:15 - 12:45 CET",
        "Fri Dec 10th 2021 at 11:15 - 12:45 cet",
        "2021-12-10 11:15 - 12:45",
        "2021-12-10 11:15:00 - 12:45:00",
        "2021-12-10 11h15 - 12h45",
        "2021-12-10 11.15 - 12.45",
        "2021-12-10 11:15 am - 12:45 pm",
        "2021-12-10 11:15 a.m. - 12:45 p.m.",
        "2021-12-10 11:15+01:00 - 12:45+01:00",
        "2021-12-10 11:15 UTC+1 - 12:45 UTC+1",
        "2021-12-10T07:15-03:00 - 08:45-03:00",
        "Friday, 10 December, 2021 - 11:15 to 12:45",
        "Friday, December 10, 2021 \u2022 11:15am - 12:45pm",
        "10 Dec 2021 | 10:15 \u2192 11:45 UTC",
        "Friday, 10th December, 2021 (10:15 UTC) - \u2026 (11:45 UTC)",
        "10:15 - 11:45 UTC, Friday 10 December 2021",
        "10 December 2021, 11:15 - 12:45 hrs CET",
        "10 December 2021, 11:15 - 12:45 (local time)",
        "10 December 2021, 11:15 - 12:45 Warsaw time",
        "10 December 2021, 11:15 - 12:45 (CET, UTC+1)",
        "2021-12-10 11:15 - 12:45 (UTC+01:00) Europe/Warsaw",
        "2021-12-10 10:15 UTC (90 min)",
        "2021-12-10 11:15 - 12:45 CET, 90 minutes",
        "2021-12-10T11:15+01:00[Europe/Warsaw]/2021-12-10T12:45+01:00[Europe/Warsaw]",
        "2021-12-10 19:15 Asia/Tokyo - 20:45 Asia/Tokyo",
        "{start: 2021-12-10T10:15Z, end: 2021-12-10T11:45Z}",
        "{start: 2021-12-10T11:15, end: 2021-12-10T12:45}",
        "{start: 2021-12-10 11:15 CET, end: 12:45}",
        "{start: 2021-12-10T10:15Z, end: '11:45'}",
        "{start: 2021-12-10T10:15Z, minutes: 90}",
        "{date: 2021-12-10, start: '11:15', end: '12:45'}",
        "{date: 2021-12-10, start: '11:15', minutes: 90 min}",
        "{start: 2021-12-10T10:15Z, end: 2021-12-10T11:45Z, minutes: 90}",
        "{date: 'Friday, 10 December 2021', start: '11:15', end: '12:45'}",
        "{date: 2021-12-10, start: 2021-12-10T10:15Z, end: 2021-12-10T11:45Z}",
      })
  void aNotationOfASlotIsRead(String time) {
    assertThat(problems(time, "Europe/Warsaw")).isEmpty();
    TimeSlot slot = slot(time, "Europe/Warsaw").orElseThrow();
    assertThat(instant(slot.start())).isEqualTo("2021-12-10T10:15:00Z");
    assertThat(instant(slot.end())).isEqualTo("2021-12-10T11:45:00Z");
  }

  @ParameterizedTest
  @CsvSource({
    "Tuesday December 19 2017 11:50 CET, Europe/Zurich, 2017-12-19T10:50:00Z",
    "2021-12-10T24:00, Europe/Warsaw, 2021-12-10T23:00:00Z",
    "2021-12-10 12:15 am, UTC, 2021-12-10T00:15:00Z",
    "2021-12-10 12:15 pm, UTC, 2021-12-10T12:15:00Z",
    "2021-12-10 1:15 pm, UTC, 2021-12-10T13:15:00Z",
    "2021-12-10 noon, UTC, 2021-12-10T12:00:00Z",
    "2021-12-10 12 noon, UTC, 2021-12-10T12:00:00Z",
    "2022-11-30 09:30 Addis Ababa, Africa/Addis_Ababa, 2022-11-30T06:30:00Z",
    "2021-12-10 1 pm, UTC, 2021-12-10T13:00:00Z",
    "2022-11-30 09:30 EAT, Africa/Addis_Ababa, 2022-11-30T06:30:00Z",
    "2023-10-09 09:00 JST, Asia/Tokyo, 2023-10-09T00:00:00Z",
    "2024-12-15 10:00 AST, Asia/Riyadh, 2024-12-15T07:00:00Z",
    "2015-11-10 10:00, America/Fortaleza, 2015-11-10T13:00:00Z",
    "2025-06-24 10:00 CEST, Europe/Oslo, 2025-06-24T08:00:00Z",
    "2021-07-01 10:00 BST, Europe/London, 2021-07-01T09:00:00Z",
    "2021-10-31 02:30 CEST, Europe/Warsaw, 2021-10-31T00:30:00Z",
    "2021-10-31 02:30 CET, Europe/Warsaw, 2021-10-31T01:30:00Z",
  })
  void aMomentIsLocalToItsZone(String written, String zone, String moment) {
    assertThat(problems(written, zone)).isEmpty();
    TimeSlot slot = slot(written, zone).orElseThrow();
    assertThat(instant(slot.start())).isEqualTo(moment);
    assertThat(slot.end()).isInstanceOf(Field.Missing.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12/10/2021 10:15 UTC | has an ambiguous date: 12 October or 10 December 2021.",
        "10.12.2021 10:15 UTC | has an ambiguous date: 10 December or 12 October 2021.",
        "25/12/2021 10:15 UTC | has a date that does not begin with the year.",
        "31/31/2021 10:15 UTC | has a date that does not exist.",
        "2021-02-29 10:15 UTC | has a date that does not exist.",
        "Thursday, 10 December 2021 10:15 UTC | has the wrong weekday: 2021-12-10 is a Friday, not a Thursday.",
        "10 December 10:15 UTC | has no year.",
        "10:15 - 11:45 CET | has no date.",
        "2021-12-10 | has no time of day.",
        "2021-12-10 25:00 UTC | has a time that does not exist.",
        "2021-12-10 24:01 UTC | has a time that does not exist.",
        "2021-12-10 10:60 UTC | has a time that does not exist.",
        "2021-12-10 13:15 pm | has pm after a time of 24 hours.",
        "2021-12-10 10:15 - 11:45 pm | has am or pm at one of its times only.",
        "2021-12-10 09:00-08:00 | is ambiguous: -08:00 can be the end or a UTC offset.",
        "2021-12-10 10:15+25:00 | has a UTC offset that no time zone has.",
        "2021-12-10 10:15 Europe/Warsw | has the unknown time zone \"Europe/Warsw\".",
        "2021-03-28 02:30 | does not exist in Europe/Warsaw, where clocks go forward at that time.",
        "2021-10-31 02:30 | occurs twice in Europe/Warsaw, where clocks go back at that time.",
        "2021-12-10 10:15 JST | has the abbreviation \"JST\", but the time zone of the event is"
            + " Europe/Warsaw, with CET on 2021-12-10.",
        "2021-12-10 10:15 Katowice | has the time zone \"Katowice\", but the time zone of the event is"
            + " Europe/Warsaw, with CET on 2021-12-10.",
        "2021-12-10 10:15 CET (UTC+2) | has \"CET\", which is not UTC+02:00.",
        "2021-12-10 23:00 - midnight | has \"midnight\", which can be the start or the end of the day.",
        "2021-12-10 10:15 - 11:45 - 12:45 UTC | is not a date and time: unexpected \"-\".",
        "2021-12-10 10:15 - | is not a date and time.",
        "2021-12-10 or 2021-12-11 10:15 UTC | is not a date and time: unexpected \"or\".",
        "2021-12-10 9 - 10:30 UTC | has an hour without minutes: 9.",
        "room 7 | is not a date and time: unexpected \"room\".",
      })
  void whatIsNotCertainIsReportedOnce(String written, String problem) {
    assertThat(problems(written, "Europe/Warsaw"))
        .containsExactly("\"" + written + "\" " + problem);
    assertThat(slot(written, "Europe/Warsaw")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-12-10 10:15 - 11:45",
        "{start: 2021-12-10T10:15, end: 2021-12-10T11:45}",
        "{start: '10:15 UTC', end: '11:45'}",
      })
  void oneBrokenTimeIsOneProblem(String time) {
    assertThat(problems(time, "")).hasSize(1);
  }

  @Test
  void withoutAZoneBothRemediesAreShown() {
    assertThat(reading("2021-12-10 10:15 - 11:45", "").problems())
        .extracting(Problem::remedy)
        .containsExactly(
            "Write 2021-12-10T10:15Z if the time is in UTC, or set the event's zone, such as"
                + " \"time-zone: Europe/Warsaw\".");
    assertThat(problems("2021-12-10 10:15 CET", ""))
        .containsExactly(
            "\"2021-12-10 10:15 CET\" has the abbreviation \"CET\", which has no meaning without the"
                + " event's time zone.");
    assertThat(problems("2021-12-10 10:15 UTC", "")).isEmpty();
  }

  @Test
  void anUnknownZoneIsTheOnlyProblem() {
    assertThat(problems("{start: 2021-12-10T10:15, end: 2021-12-10T11:45}", "Europe/Warsa"))
        .containsExactly("\"Europe/Warsa\" is not a time zone.");
    assertThat(reading("2021-12-10 10:15", "warsaw").problems())
        .extracting(Problem::remedy)
        .containsExactly("Did you mean \"Europe/Warsaw\"?");
    assertThat(reading("2021-12-10 10:15", "nowhere at all").problems())
        .extracting(Problem::remedy)
        .containsExactly("Write a name of the IANA database, such as Europe/Warsaw.");
  }

  @ParameterizedTest
  @CsvSource({"UTC+1", "GMT+1", "+01:00", "CET", "EST", "Europe/Katowice", "Central European Time"})
  void noZoneIsSuggestedWhereNoneIsNear(String zone) {
    assertThat(reading("2021-12-10 10:15", "'" + zone + "'").problems())
        .extracting(Problem::remedy)
        .containsExactly("Write a name of the IANA database, such as Europe/Warsaw.");
  }

  @ParameterizedTest
  @CsvSource({
    "Warsaw, Europe/Warsaw",
    "Europe/Warsau, Europe/Warsaw",
    "europe/warsaw, Europe/Warsaw",
    "Europ/Warsaw, Europe/Warsaw",
    "New York, America/New_York",
    "Asia/Ryadh, Asia/Riyadh",
  })
  void theZoneOfAPlaceIsSuggested(String written, String zone) {
    assertThat(reading("2021-12-10 10:15", written).problems())
        .extracting(Problem::remedy)
        .containsExactly("Did you mean \"" + zone + "\"?");
  }

  @Test
  void theDateAndTheStartMayNotDiffer() {
    assertThat(problems("{date: 2021-12-09, start: 2021-12-10T10:15Z, minutes: 90}", "UTC"))
        .containsExactly("\"date\" is 2021-12-09, but \"start\" is on 2021-12-10.");
    assertThat(problems("{date: 2021-12-11, start: 2021-12-10T23:15Z, minutes: 30}", "Asia/Tokyo"))
        .isEmpty();
  }

  @Test
  void aBrokenDateIsTheOnlyProblem() {
    assertThat(problems("{date: 10/12/2021, start: '10:15', end: '11:45'}", "UTC"))
        .containsExactly("\"10/12/2021\" has an ambiguous date: 10 December or 12 October 2021.");
    assertThat(reading("{date: 10 December, start: '10:15', end: '11:45'}", "UTC").problems())
        .extracting(Problem::remedy)
        .containsExactly("Write it such as 2021-12-10.");
  }

  @Test
  void aLengthIsNoEnd() {
    assertThat(reading("{start: 2021-12-10T10:15Z, end: 90 minutes}", "UTC").problems())
        .extracting(Problem::remedy)
        .containsExactly("Write \"minutes: 90\" beside \"start\".");
  }

  @Test
  void theLengthAndTheEndMayNotDiffer() {
    assertThat(problems("{start: 2021-12-10T10:15Z, end: 2021-12-10T11:45Z, minutes: 60}", "UTC"))
        .containsExactly("The length and the end of the time slot contradict each other.");
    assertThat(problems("2021-12-10 10:15 - 11:45 UTC (60 min)", "UTC"))
        .containsExactly("The length and the end of the time slot contradict each other.");
    assertThat(reading("{start: 2021-12-10T10:15Z, end: {minutes: 90}}", "UTC").problems())
        .extracting(Problem::remedy)
        .containsExactly(
            "Write a value such as 2021-12-10T10:15Z; a length is \"minutes: 90\" beside \"start\".");
  }

  private static String instant(Field<OffsetDateTime> field) {
    return field.value().orElseThrow().toInstant().toString().replaceFirst("^(.{16})Z", "$1:00Z");
  }

  private static List<String> problems(String time, String zone) {
    return reading(time, zone).problems().stream().map(Problem::message).toList();
  }

  private static Optional<TimeSlot> slot(String time, String zone) {
    return reading(time, zone).value().flatMap(proposal -> proposal.schedule().time().value());
  }

  private static ParseResult<Proposal> reading(String time, String zone) {
    String value = time.startsWith("{") ? time : "'" + time + "'";
    String yaml = (zone.isEmpty() ? "" : "time-zone: " + zone + "\n") + "time: " + value + "\n";
    return ProposalReader.read(
        new YamlReader(Limits.STANDARD).read(new SourceText("a.yaml", yaml)).get(0), new Call() {});
  }
}
