package lectern.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import lectern.testing.Proposals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTest {

  @Test
  void aStartThatIsNotWrittenFollowsFromTheItemBefore() {
    assertThat(
            spans(
                """
                agenda:
                  - {minutes: 15}
                  - {end: 00:40}
                  - {start: 01:00, minutes: 25}
                  - {minutes: 5}
                """))
        .containsExactly("00:00-00:15", "00:15-00:40", "01:00-01:25", "01:25-01:30");
  }

  @Test
  void anEndThatIsWrittenWinsOverMinutes() {
    assertThat(spans("agenda: [{start: 00:10, end: 00:20, minutes: 99}]"))
        .containsExactly("00:10-00:20");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{title: Opening}]",
        "[{start: 00:10}]",
        "[{minutes: 5}, {minutes: ten}]",
        "[{minutes: 5}, {start: noon, minutes: 5}]",
        "[{minutes: 5}, {end: 24, minutes: 5}]",
        "[{minutes: 5}, {start: , minutes: 5}]",
        "[{minutes: 5}, Opening remarks]",
      })
  void aTimeThatCannotBeToldLeavesNoTimeline(String agenda) {
    assertThat(timeline("agenda: " + agenda)).isEmpty();
  }

  @Test
  void theEndIsThatOfTheItemThatEndsLast() {
    assertThat(timeline("agenda: [{minutes: 60}, {start: 00:10, end: 00:20}]").orElseThrow().end())
        .isEqualTo(60);
  }

  @Test
  void anItemMayRunBackwardsAndSaysSo() {
    Timeline timeline = timeline("agenda: [{start: 00:15, end: 00:05}]").orElseThrow();

    assertThat(timeline.items().get(0).minutes()).isEqualTo(-10);
  }

  @ParameterizedTest
  @CsvSource({"0, 00:00", "9, 00:09", "85, 01:25", "600, 10:00", "6000, 100:00"})
  void aClockHasTwoDigitsAtLeast(int minutes, String clock) {
    assertThat(Timeline.clock(minutes)).isEqualTo(clock);
  }

  private static List<String> spans(String yaml) {
    return timeline(yaml).orElseThrow().items().stream()
        .map(item -> Timeline.clock(item.start()) + "-" + Timeline.clock(item.end()))
        .toList();
  }

  private static Optional<Timeline> timeline(String yaml) {
    return Proposals.proposal(yaml).participation().timeline();
  }
}
