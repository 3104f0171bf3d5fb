package lectern.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTextTest {

  @Test
  void linesEndWithAnyOfTheThreeBreaks() {
    SourceText text = new SourceText("f.yaml", "a\nb\r\nc\rd\r\n\r\ne\n\r");

    assertThat(new String[] {"", "a", "b", "c", "d", "", "e", "", "", ""})
        .satisfies(
            lines -> {
              for (int number = 1; number < lines.length; number++) {
                assertThat(text.line(number)).as("line %d", number).isEqualTo(lines[number]);
              }
            });
  }

  @Test
  void otherSeparatorsEndNoLine() {
    assertThat(new SourceText("f.yaml", "a\u2028b\u0085c\fd").line(1))
        .isEqualTo("a\u2028b\u0085c\fd");
  }
}
