package lectern.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
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
  void aSlotOfOneEndIsNotPrinted() {
    assertThat(line("{start: 2021-12-10T11:15Z}")).isEmpty();
    assertThat(line("{start: 2021-12-10T11:15Z, end: noon}")).isEmpty();
  }

  private static Optional<String> line(String time) {
    return Block.Slot.of(
            Proposals.proposal("time: " + time).schedule().time().value().orElseThrow())
        .map(SlotLine::of);
  }
}
