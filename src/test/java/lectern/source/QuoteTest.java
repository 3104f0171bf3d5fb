package lectern.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteTest {

  @Test
  void aValueStandsInQuotesOnOneLine() {
    assertThat(Quote.of("Meaningful access")).isEqualTo("\"Meaningful access\"");
    assertThat(Quote.of("  a\r\nb\nc \n")).isEqualTo("\"a b c\"");
    assertThat(Quote.of("")).isEqualTo("\"\"");
  }

  @Test
  void aLongValueIsCutBetweenCharacters() {
    assertThat(Quote.of("a".repeat(60))).isEqualTo("\"" + "a".repeat(60) + "\"");
    assertThat(Quote.of("a".repeat(61))).isEqualTo("\"" + "a".repeat(60) + "…\"");
    assertThat(Quote.of("\uD83D\uDE00".repeat(61)))
        .isEqualTo("\"" + "\uD83D\uDE00".repeat(60) + "…\"");
  }
}
