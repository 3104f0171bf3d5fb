package lectern.output;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "abc, 3",
        "Jos\u00e9, 4",
        "Jose\u0301, 4",
        "\u0645\u0631\u062d\u0628\u0627, 5",
        "\u0645\u064e\u0631, 2",
        "\u4e2d\u6587, 4",
        "\uff21, 2",
        "\uff71, 1",
        "\uac00, 2",
        "\u1100\u1161, 2",
        "\ud840\udc00, 2",
        "\u20ac, 1",
        "\u2014, 1",
        "\ud83d\ude00, 2",
        "\ud83d\udc4b\ud83c\udffd, 2",
        "\ud83d\udc69\u200d\ud83d\udcbb, 2",
        "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66, 2",
        "\ud83c\udfc3\u200d\u2640\ufe0f, 2",
        "\ud83c\udde8\ud83c\udded, 2",
        "\u2764, 1",
        "\u2764\ufe0f, 2",
        "1\ufe0f\u20e3, 2",
        "\u0644\u200d\u0644, 2",
        "a\u200bb, 2",
      })
  void aTextIsAsWideAsTerminalsShowIt(String text, int columns) {
    assertThat(Columns.of(text)).isEqualTo(columns);
  }

  @Test
  void nothingHasNoWidth() {
    assertThat(Columns.of("")).isZero();
  }

  @Property
  void aBeginningThatFitsIsTheLongest(
      @ForAll String text, @ForAll @IntRange(max = 20) int columns) {
    int end = Columns.fitting(text, columns);

    assertThat(Columns.of(text.substring(0, end))).isLessThanOrEqualTo(columns);
    if (end < text.length()) {
      assertThat(Columns.of(text.substring(0, text.offsetByCodePoints(end, 1))))
          .isGreaterThan(columns);
    }
  }
}
