package lectern.check.rules.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class PlainTextTest {
  @ParameterizedTest
  @CsvSource({
    "8.10, the number 8.1",
    "4.0, the number 4",
    "0.50, the number 0.5",
    ".5, the number 0.5",
    "5., the number 5",
    "-0.10, the number -0.1",
    "+8, the number 8",
    "08, the number 8",
    "00, the number 0",
    "000.10, the number 0.1",
    "1_000, the number 1000",
    "NO, the boolean false",
    "Off, the boolean false",
    "y, the boolean true",
    "TRUE, the boolean true",
    "2021-12-10, a date",
    "2021-12-10t10:15:00, a date",
    "1e3, a number",
    "-1.5E-3, a number",
    "0x1f_0, a number",
    "0o17, a number",
    "0b1_0, a number",
    "1:25, a number",
    "1_0:05, a number",
    "1:25.5, a number",
    "1:25., a number",
    "-0, the number 0",
    "00:15, a number",
    "-12:30:45, a number",
    "-.INF, a number",
    ".nan, a number"
  })
  void whatIsChangedIsTold(String text, String taken) {
    assertThat(PlainText.changed(text)).contains(taken);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "8",
        "0",
        "-8",
        "8.1",
        "0.5",
        "16.6",
        "5.a",
        "1.0.0",
        ".",
        "-",
        "+",
        "_1",
        "nO",
        "yEs",
        "no one",
        "tRUE",
        "2021-12-1",
        "2021-12",
        "2021-12-10T10:15",
        "2021x12-10",
        "2021-12x10",
        "202a-12-10",
        "1e",
        "e3",
        "1e+",
        "1e3.5",
        "1.2.3e4",
        "0x",
        "0xg",
        "0o8",
        "0b2",
        "0c1",
        "1:60",
        "1:",
        ":15",
        "a:15",
        "1:a",
        "1:005",
        "_1:5",
        "1.5:25",
        "1:2.5:3",
        "1:2.x",
        "1:2:",
        ".infinity",
        "12345 ",
        "1 000"
      })
  void whatIsReadAsItIsWrittenIsNotTold(String text) {
    assertThat(PlainText.changed(text)).isEmpty();
  }

  @Test
  void aLongTextIsNoNumber() {
    assertThat(PlainText.changed("1".repeat(38) + ".0")).isPresent();
    assertThat(PlainText.changed("1".repeat(39) + ".0")).isEmpty();
  }

  /** A reader of YAML 1.1 as the oracle: whatever it does not give back as written must be told. */
  @Property(tries = 5000)
  void nothingThatAReaderOfYaml11ChangesIsMissed(@ForAll("codes") String text) {
    Object read = readByYaml11(text);
    boolean changed =
        !(read instanceof String)
            && !(read instanceof Double number
                && Double.isFinite(number)
                && BigDecimal.valueOf(number).toPlainString().equals(text))
            && !String.valueOf(read).equals(text);
    if (changed) {
      assertThat(PlainText.changed(text)).isPresent();
    }
  }

  /** The text itself where the reader fails, as it does at a sign before nothing. */
  private static Object readByYaml11(String text) {
    try {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    } catch (NumberFormatException e) {
      return text;
    }
  }

  @Provide
  Arbitrary<String> codes() {
    return Arbitraries.strings()
        .withChars("0123456789.:+-_eExobTZyYnNosfrtuOF ")
        .ofMaxLength(12)
        .map(String::strip)
        .filter(text -> !text.isEmpty() && !text.contains(": ") && !text.endsWith(":"))
        .filter(text -> !text.equals("-") && !text.startsWith("- "))
        .filter(text -> !text.startsWith("---") && !text.startsWith("..."));
  }
}
