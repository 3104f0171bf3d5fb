package lectern.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeTextTest {
  @Test
  void aMomentIsToldInItsOwnOffset() {
    assertThat(TimeText.words(OffsetDateTime.parse("2016-06-06T09:05:59-11:00")))
        .isEqualTo("2016-06-06 09:05 UTC-11:00");
    assertThat(TimeText.words(OffsetDateTime.parse("2021-12-10T13:45Z")))
        .isEqualTo("2021-12-10 13:45 UTC");
  }

  @ParameterizedTest
  @CsvSource({
    "PT59S, less than a minute",
    "PT1M, 1 minute",
    "PT59M59S, 59 minutes",
    "PT60M, 1 hour",
    "PT23H59M, 23 hours",
    "PT24H, 1 day",
    "P400DT5H, 400 days"
  })
  void whatIsLeftIsToldInTheGreatestUnit(String left, String words) {
    assertThat(TimeText.words(Duration.parse(left))).isEqualTo(words);
  }
}
