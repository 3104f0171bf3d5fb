package lectern.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import lectern.testing.Hostile;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

  @Test
  void everyControlCharacterIsEscaped() {
    IntStream.concat(IntStream.range(0, 0x20), IntStream.range(0x7F, 0xA0))
        .forEach(
            c ->
                assertThat(Printable.line("a" + (char) c + "b"))
                    .isEqualTo(String.format("a\\u%04Xb", c)));
  }

  @Test
  void lineFeedsAndTabsStayInABlockAndNothingElseDoes() {
    assertThat(Printable.block("a\nb\tc\r\u000b\u001b[31m\u009b"))
        .isEqualTo("a\nb\tc\\u000D\\u000B\\u001B[31m\\u009B");
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0x2028, 0x2029,
        0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xE0001, 0xE0041, 0xE007F,
      })
  void whatSteersIsEscapedEverywhere(int c) {
    String escape = String.format(c > 0xFFFF ? "\\U%08X" : "\\u%04X", c);

    assertThat(Printable.line("a" + Character.toString(c))).isEqualTo("a" + escape);
    assertThat(Printable.block("a" + Character.toString(c))).isEqualTo("a" + escape);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x61C, 0x200E, 0x200F, 0x200B, 0x2060, 0x2064, 0x206A, 0xFEFF, 0xFFF9})
  void marksThatNobodySeesAreShownInReportsAndLeftInListings(int c) {
    assertThat(Printable.line(Character.toString(c))).isEqualTo(String.format("\\u%04X", c));
    assertThat(Printable.block(Character.toString(c))).isEqualTo(Character.toString(c));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Meaningful access",
        "José, Ōe, 李",
        "مرحبا بالعالم",
        "می‌خواهم",
        "👩‍💻 🇨🇭 ❤️",
        "a\u00a0b",
        "\\u001B"
      })
  void whatIsSafeIsLeftAsItIs(String text) {
    assertThat(Printable.line(text)).isSameAs(text);
    assertThat(Printable.block(text)).isSameAs(text);
  }

  @Property
  @Domain(Hostile.class)
  void nothingUnsafeIsLeft(@ForAll String text) {
    assertThat(Printable.line(text).codePoints()).noneMatch(Hostile::isUnsafe);
    assertThat(Printable.block(text).replace("\n", "").replace("\t", "").codePoints())
        .noneMatch(Hostile::isUnsafe);
  }

  @Property
  @Domain(Hostile.class)
  void whatWasMadeSafeIsSafe(@ForAll String text) {
    assertThat(Printable.line(Printable.line(text))).isEqualTo(Printable.line(text));
    assertThat(Printable.block(Printable.block(text))).isEqualTo(Printable.block(text));
  }
}
