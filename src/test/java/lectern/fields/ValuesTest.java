package lectern.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import lectern.source.Limits;
import lectern.source.Problem;
import lectern.source.SourceText;
import lectern.source.yaml.Node;
import lectern.source.yaml.YamlReader;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
  private final Problems problems = new Problems();
  private final Values values = new Values(problems);

  /** A closed choice with a word of two parts. */
  private enum Mood {
    CALM,
    WIDE_AWAKE
  }

  private static Label named(String key) {
    return new Label.Phrase("\"" + key + "\"");
  }

  @Test
  void aLineHasNoBreaksAndNoSpaceAround() {
    assertThat(values.line(node("\" a \\r\\n b\\nc\\rd\\te \\t\""), named("x")))
        .contains("a   b c d e");
    assertThat(values.line(node("\"\\u00a0Government\\u00a0\""), named("x")))
        .contains("Government");
  }

  @Test
  void proseKeepsItsLines() {
    assertThat(values.prose(node("|\n  a\n\n    b\n\n\n"), named("x"))).contains("a\n\n  b");
    assertThat(values.prose(node("\"a\\r\\nb\\rc\\r\\n\""), named("x"))).contains("a\nb\nc");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "119, 119", "007, 7", "' 5 ', 5", "999999999, 999999999"})
  void aNumberHasOneToNineDigits(String written, int number) {
    assertThat(values.number(node("'" + written + "'"), named("x"))).contains(number);
    assertThat(problems.all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-1", "+1", "1.0", "1e3", "0x1F", "1000000000", "#119", "one", "١٢", "1 2"})
  void whatIsNoNumberIsToldWithTheValue(String written) {
    assertThat(values.number(node("'" + written + "'"), named("number"))).isEmpty();
    assertThat(problems.all())
        .extracting(Problem::message, Problem::remedy)
        .containsExactly(
            Tuple.tuple(
                "\"number\" must be a whole number of at most nine digits, not \""
                    + written
                    + "\".",
                "Write a value such as 119."));
  }

  @ParameterizedTest
  @CsvSource({"true, true", "yes, true", "YES, true", "false, false", "No, false"})
  void truthIsTrueOrFalseYesOrNo(String written, boolean truth) {
    assertThat(values.bool(node(written), named("x"))).contains(truth);
  }

  @ParameterizedTest
  @ValueSource(strings = {"on", "y", "1", "t", "truee"})
  void otherWordsAreNoTruth(String written) {
    assertThat(values.bool(node(written), named("youth"))).isEmpty();
    assertThat(problems.all())
        .extracting(Problem::message)
        .containsExactly("\"youth\" must be true or false, not \"" + written + "\".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"wide-awake", "Wide-Awake", "wide awake", "' wide-awake '"})
  void aChoiceIsKnownByItsWord(String written) {
    assertThat(values.choice(Mood.values()).read(node(written), named("mood")))
        .contains(Mood.WIDE_AWAKE);
  }

  @Test
  void anUnknownChoiceIsToldWithWhatMayBeMeantOrAll() {
    ValueReader<Mood> mood = values.choice(Mood.values());

    assertThat(mood.read(node("clam"), named("mood"))).isEmpty();
    assertThat(mood.read(node("cross"), named("mood"))).isEmpty();
    assertThat(mood.read(node("[calm]"), named("mood"))).isEmpty();
    assertThat(problems.all())
        .extracting(Problem::message, Problem::remedy)
        .containsExactly(
            Tuple.tuple("\"clam\" is not a valid value of \"mood\".", "Did you mean \"calm\"?"),
            Tuple.tuple(
                "\"cross\" is not a valid value of \"mood\".", "Choose one of: calm, wide-awake."),
            Tuple.tuple("\"mood\" must be one word, not a list.", "Write a value such as calm."));
  }

  @Test
  void aListKeepsWhatCanBeReadWithItsPlace() {
    Optional<List<Located<Integer>>> numbers =
        values.list(values::number).read(node("[1, two, ~, 4]"), named("numbers"));

    assertThat(numbers.orElseThrow())
        .extracting(Located::value, item -> item.range().start().column())
        .containsExactly(Tuple.tuple(1, 2), Tuple.tuple(4, 13));
    assertThat(problems.all())
        .extracting(Problem::message)
        .containsExactlyInAnyOrder(
            "An item of \"numbers\" must be a whole number of at most nine digits, not \"two\".",
            "An item of \"numbers\" has no value.");
  }

  @Test
  void oneValueStandsForAListOfOne() {
    assertThat(values.list(values::number).read(node("7"), named("numbers")).orElseThrow())
        .extracting(Located::value)
        .containsExactly(7);
    assertThat(values.list(values::number).read(node("x"), named("numbers"))).isEmpty();
    assertThat(problems.all())
        .extracting(Problem::message)
        .containsExactly("\"numbers\" must be a whole number of at most nine digits, not \"x\".");
  }

  private static Node node(String yaml) {
    return new YamlReader(Limits.STANDARD)
        .read(new SourceText("f.yaml", yaml))
        .get(0)
        .root()
        .orElseThrow();
  }
}
