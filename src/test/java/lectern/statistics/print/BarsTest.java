package lectern.statistics.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BarsTest {

  @Test
  void aBarIsAsLongAsItsFigureToAnEighthOfAColumn() {
    Bars bars = new Bars(false);
    assertThat(bars.of(10, 10, 4)).isEqualTo("████");
    assertThat(bars.of(5, 10, 4)).isEqualTo("██");
    assertThat(bars.of(3, 32, 4)).isEqualTo("▍");
    assertThat(bars.of(15, 32, 4)).isEqualTo("█▉");
  }

  @Test
  void plainBarsAreAsLongAsWholeColumns() {
    Bars bars = new Bars(true);
    assertThat(bars.of(10, 10, 4)).isEqualTo("####");
    assertThat(bars.of(7, 10, 4)).isEqualTo("##");
  }

  @Test
  void ofLittleSomethingIsSeenAndOfNothingNothing() {
    assertThat(new Bars(false).of(1, 1_000_000, 4)).isEqualTo("▏");
    assertThat(new Bars(true).of(1, 1_000_000, 4)).isEqualTo("#");
    assertThat(new Bars(false).of(0, 0, 4)).isEmpty();
    assertThat(new Bars(true).of(0, 3, 4)).isEmpty();
  }
}
