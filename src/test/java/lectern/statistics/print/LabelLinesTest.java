package lectern.statistics.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelLinesTest {

  @Test
  void linesBreakAtTheLastSpaceThatFits() {
    assertThat(LabelLines.of("one two three", 7)).containsExactly("one two", "three");
    assertThat(LabelLines.of("one two three", 8)).containsExactly("one two", "three");
    assertThat(LabelLines.of("one two three", 13)).containsExactly("one two three");
  }

  @Test
  void aWordThatIsTooLongIsBrokenWithin() {
    assertThat(LabelLines.of("abcdefgh", 3)).containsExactly("abc", "def", "gh");
    assertThat(LabelLines.of("数字包容", 5)).containsExactly("数字", "包容");
    assertThat(LabelLines.of("", 5)).containsExactly("");
  }
}
