package lectern.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import lectern.source.Problem;
import lectern.testing.Proposals;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.time.api.constraints.DateTimeRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

  @ParameterizedTest
  @CsvSource({
    "2021-12-10T10:15Z, 2021-12-10T10:15Z",
    "2021-12-10t10:15z, 2021-12-10T10:15Z",
    "2021-12-10 10:15Z, 2021-12-10T10:15Z",
    "2021-12-10 10:15 UTC, 2021-12-10T10:15Z",
    "2021-12-10T10:15:00Z, 2021-12-10T10:15Z",
    "2021-12-10T10:15:30Z, 2021-12-10T10:15:30Z",
    "2021-12-10T10:15:00.000Z, 2021-12-10T10:15Z",
    "2021-12-10T10:15:00.5+01:00, 2021-12-10T10:15:00.500+01:00",
    "'2021-12-10T10:15:00,123456789123Z', 2021-12-10T10:15:00.123456789Z",
    "2021-12-10T16:00+05:45, 2021-12-10T16:00+05:45",
    "2021-12-10T16:00 +05:45, 2021-12-10T16:00+05:45",
    "2021-12-10T16:00+0545, 2021-12-10T16:00+05:45",
    "2021-12-10T16:00-11, 2021-12-10T16:00-11:00",
    "2024-02-29T00:00Z, 2024-02-29T00:00Z",
    "2021-12-31T23:59+14:00, 2021-12-31T23:59+14:00",
  })
  void aMomentIsReadWithItsOffset(String written, OffsetDateTime moment) {
    assertThat(Times.parseMoment(written)).contains(moment);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2021-12-10",
        "10:15",
        "2021-12-10T10:15",
        "2021-12-10T10:15:00",
        "2021-12-10T10:15:00.",
        "2021-12-10T10:15:00.Z",
        "2021-12-10T10:15.5Z",
        "2021-12-10T10Z",
        "2021-12-10T24:00Z",
        "2021-12-10T10:60Z",
        "2021-12-10T10:15:60Z",
        "2023-02-29T10:15Z",
        "2021-13-10T10:15Z",
        "2021-12-32T10:15Z",
        "2021-12-10T10:15+19:00",
        "2021-12-10T10:15CET",
        "2021-12-10T10:15ZZ",
        "2021/12/10T10:15Z",
        "21-12-10T10:15:00Z",
        "10.12.2021 10:15Z",
        "2021-12-1OT10:15Z",
        "2021-12-10T+1:15Z",
        "٢٠٢١-12-10T10:15Z",
      })
  void aTextThatNamesNoMomentIsNone(String written) {
    assertThat(Times.parseMoment(written)).isEmpty();
  }

  @Property
  void everyMomentIsReadBack(
      @ForAll @DateTimeRange(min = "0001-01-01T00:00:00", max = "9999-12-31T23:59:59")
          LocalDateTime local,
      @ForAll ZoneOffset offset) {
    OffsetDateTime moment = OffsetDateTime.of(local.truncatedTo(ChronoUnit.NANOS), offset);
    assertThat(Times.parseMoment(moment.toString())).contains(moment);
  }

  @Property(tries = 5000)
  void anyTextIsAMomentOrNone(
      @ForAll @Chars({'0', '1', '2', '-', ':', 'T', 'Z', '+', '.', ' '}) @StringLength(max = 30)
          String text) {
    assertThat(Times.parseMoment("2021-12-10T10:15" + text)).isNotNull();
    assertThat(Times.parseMoment(text)).isNotNull();
    assertThat(Times.parseClock(text)).isNotNull();
    assertThat(Times.parseMinutes(text)).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({
    "00:00, 0",
    "0:05, 5",
    "00:15, 15",
    "1:25, 85",
    "01:25, 85",
    "24:00, 1440",
    "99:59, 5999",
    "00:15:00, 15",
    "00:15h, 15",
    "0h15, 15",
    "15 min, 15",
    "1h, 60",
    "10:15 am, 615",
    "2 p.m., 840",
    "12:05 AM, 5"
  })
  void aClockCountsFromTheStartOfTheSession(String written, int minutes) {
    assertThat(Times.parseClock(written)).contains(minutes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ":",
        "15",
        ":15",
        "0:5",
        "00:60",
        "100:00",
        "00:15:30",
        "13 pm",
        "-1:00",
        "0a:15",
        "١:15"
      })
  void aTextThatNamesNoClockIsNone(String written) {
    assertThat(Times.parseClock(written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "90",
        "90 Min",
        "90 min.",
        "90min",
        "90 minutes",
        "90 MINS",
        "090",
        "90'",
        "90-minute",
        "1h30",
        "1h 30",
        "1:30",
        "1:30 h",
        "1.5 hours",
        "1,5 h",
        "1 hour 30 minutes",
        "1 hour and 30 min",
        "01h30m"
      })
  void minutesMayHaveTheirWord(String written) {
    assertThat(Times.parseMinutes(written)).contains(90);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Min",
        "90 hours",
        "1.5",
        "1.33 h",
        "1h90",
        "1:75",
        "ninety",
        "60-90 min",
        "1h30s",
        "-90",
        "90 Min Min",
        "9 0",
        "10000",
        "9999999999"
      })
  void aTextThatIsNoNumberOfMinutesIsNone(String written) {
    assertThat(Times.parseMinutes(written)).isEmpty();
  }

  @Test
  void moreMinutesThanAnySessionTakesAreTold() {
    assertThat(Proposals.reading("agenda: [{minutes: 9999}, {minutes: 10000}]").problems())
        .extracting(Problem::message)
        .containsExactly("\"minutes\" must be a number of minutes up to 9999, not \"10000\".");
  }

  @Test
  void aSlotOfAllYearsHasALengthAllTheSame() {
    TimeSlot slot =
        Proposals.proposal("time: {start: 0001-01-01T00:00Z, end: 9999-12-31T23:59Z}")
            .schedule()
            .time()
            .value()
            .orElseThrow();

    assertThat(slot.minutes()).contains(Integer.MAX_VALUE);
  }

  @Test
  void offsetsCountInTheLengthOfASlot() {
    TimeSlot slot =
        Proposals.proposal("time: {start: 2021-12-10T10:15+01:00, end: 2021-12-10T10:45Z}")
            .schedule()
            .time()
            .value()
            .orElseThrow();

    assertThat(slot.minutes()).contains(90);
  }
}
