package lectern.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Optional;
import lectern.proposal.Zone;
import lectern.testing.Proposals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotLineTest {

  @Test
  void aSlotIsPrintedInUtc() {
    assertThat(line("{start: 2021-12-10T11:15+01:00, end: 2021-12-10T17:30+05:45}"))
        .contains(
            "Friday, 10th December, 2021 (10:15 UTC) - Friday, 10th December, 2021 (11:45 UTC)");
    assertThat(line("{start: 2021-12-31T23:30-01:00, end: 2022-01-01T02:05Z}"))
        .contains(
            "Saturday, 1st January, 2022 (00:30 UTC) - Saturday, 1st January, 2022 (02:05 UTC)");
  }

  @ParameterizedTest
  @CsvSource({
    "01, 1st",
    "02, 2nd",
    "03, 3rd",
    "04, 4th",
    "10, 10th",
    "11, 11th",
    "12, 12th",
    "13, 13th",
    "20, 20th",
    "21, 21st",
    "22, 22nd",
    "23, 23rd",
    "30, 30th",
    "31, 31st"
  })
  void daysAreOrdinals(String day, String ordinal) {
    String moment = "2021-12-" + day + "T10:15Z";
    assertThat(line("{start: " + moment + ", end: " + moment + "}").orElseThrow())
        .contains(", " + ordinal + " December, 2021 (10:15 UTC)");
  }

  @Test
  void aSlotIsPrintedInTheZoneOfItsPages() {
    String noon = "{start: 2019-11-26T11:00Z, end: 2019-11-26T12:00Z}";
    assertThat(line(noon, "Europe/Berlin"))
        .contains(
            "Tuesday, 26th November, 2019 (12:00 CET) - Tuesday, 26th November, 2019 (13:00 CET)");
    assertThat(line("{start: 2023-10-08T23:00Z, end: 2023-10-09T00:00Z}", "Asia/Tokyo"))
        .contains("Monday, 9th October, 2023 (08:00 JST) - Monday, 9th October, 2023 (09:00 JST)");
    assertThat(line(noon, "America/Fortaleza").orElseThrow())
        .startsWith("Tuesday, 26th November, 2019 (08:00 UTC-03:00)");
  }

  @Test
  void whatIsNoWholeSlotIsPrintedAsItIs() {
    assertThat(line("{start: 2021-12-10T11:15Z}"))
        .contains("Friday, 10th December, 2021 (11:15 UTC)");
    assertThat(line("{start: 2021-12-10T11:15Z, end: noon}"))
        .contains("Friday, 10th December, 2021 (11:15 UTC) - noon");
    assertThat(line("{date: 2021-12-10, start: '25:00', end: noon}"))
        .contains("2021-12-10 25:00 - noon");
    assertThat(line("tomorrow")).contains("tomorrow");
    assertThat(line("[Friday, Saturday]")).contains("Friday - Saturday");
    assertThat(line("{start: 2021-12-10T11:15Z, end: {hours: 2}}"))
        .contains("Friday, 10th December, 2021 (11:15 UTC) - hours: 2");
    assertThat(line("")).isEmpty();
  }

  @Test
  void whatNoPagePrintsHasEachDateAndZoneOnce() {
    assertThat(range("2021-12-10T10:15Z", "2021-12-10T11:45Z", "UTC"))
        .isEqualTo("Friday, 10 December 2021, 10:15–11:45 UTC");
    assertThat(range("2025-06-24T21:30Z", "2025-06-24T22:30Z", "Europe/Oslo"))
        .isEqualTo("Tuesday, 24 June 2025, 23:30 – Wednesday, 25 June 2025, 00:30 CEST");
    assertThat(range("2025-10-25T23:30Z", "2025-10-26T01:30Z", "Europe/Oslo"))
        .isEqualTo("Sunday, 26 October 2025, 01:30 CEST – 02:30 CET");
  }

  private static String range(String start, String end, String zone) {
    return SlotLine.of(
        new Block.Slot(
            OffsetDateTime.parse(start), OffsetDateTime.parse(end), new Zone(zone), false));
  }

  @Test
  void theEndFollowsFromTheFormat() {
    assertThat(line("{start: 2021-12-10T11:15Z}\nformat: Panel - Auditorium - 90 Min"))
        .contains(
            "Friday, 10th December, 2021 (11:15 UTC) - Friday, 10th December, 2021 (12:45 UTC)");
  }

  private static Optional<String> line(String time) {
    return line(time, "UTC");
  }

  private static Optional<String> line(String time, String zone) {
    return TimeBlock.of(Proposals.proposal("time: " + time), new Zone(zone), true)
        .map(
            block ->
                block instanceof Block.Slot slot
                    ? SlotLine.of(slot)
                    : String.join("\n", ((Block.Lines) block).lines()));
  }
}
