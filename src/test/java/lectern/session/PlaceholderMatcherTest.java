package lectern.session;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderMatcherTest {
  @Property(tries = 3000)
  void aStandInIsAPartOfItsText(@ForAll("texts") String text) {
    PlaceholderMatcher.in(text).ifPresent(range -> assertThat(range.of(text)).isNotEmpty());
    PlaceholderName.in(text).ifPresent(range -> assertThat(range.of(text)).isNotEmpty());
  }

  @Property(tries = 3000)
  void whatIsFoundByWordsIsTheSame(@ForAll("texts") String text) {
    assertThat(PlaceholderMatcher.in(new TokenizedText(text)))
        .isEqualTo(PlaceholderMatcher.in(text));
    String longer = text + " – and so on, to more than forty letters altogether";
    assertThat(PlaceholderMatcher.in(new TokenizedText(longer)))
        .isEqualTo(PlaceholderMatcher.in(longer));
  }

  @ParameterizedTest
  @CsvSource({
    "Speaker TBC., TBC",
    "The chair is TBC, TBC",
    "The chair is TBA today, TBA",
    "??? and then, ???",
    "xxx, xxx",
    "by Dr XxXx today, XxXx",
    "more lorem IPSUM dolor, lorem IPSUM",
    "a ??? b, ???",
    "why? ????, ????",
    "see [ Insert the name ] here, [ Insert the name ]",
    "see <insert it>, <insert it>",
    "a talk (TO BE CONFIRMED.), (TO BE CONFIRMED.)",
    "[...] and so on, [...]",
    "To be announced, To be announced",
    "'  (tbd) ', '  (tbd) '"
  })
  void theFirstStandInIsFound(String text, String standIn) {
    assertThat(PlaceholderMatcher.in(text).map(range -> range.of(text))).contains(standIn);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "TBDs",
        "tbd in a sentence",
        "TBX",
        "aTBD",
        "xx",
        "XX",
        "Vitamin x is good",
        "Panel ? Auditorium",
        "xxy",
        "example.xxx",
        "xxx.org",
        "a-xxx",
        "@xxx",
        "??",
        "Really???",
        "Really?!???",
        "(why)???",
        "“why”???",
        "(insert it)",
        "[insert",
        "[insertion]",
        "[insert it](https://example.org)",
        "[]",
        "()",
        "[",
        "to be done by all",
        "a to be confirmed b",
        "...."
      })
  void whatMeansItselfIsNone(String text) {
    assertThat(PlaceholderMatcher.in(text)).isEmpty();
  }

  @Test
  void aBracketThatGoesOnIsNone() {
    assertThat(PlaceholderMatcher.in("[insert " + "x".repeat(110) + "1]")).isPresent();
    assertThat(PlaceholderMatcher.in("[insert " + "x".repeat(111) + "1]")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Speaker 1",
        "speaker",
        "Panellist B",
        "Organizer #12",
        "Name Surname",
        "[Moderator 2]",
        "Person 10"
      })
  void aNameThatNobodyHasIsFoundAsAWhole(String name) {
    assertThat(PlaceholderName.in(name)).contains(new TextRange(0, name.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Speaker Li",
        "Speaker 1 Smith",
        "Speaker #",
        "Speakers 1",
        "Ada Moderator",
        "A 1"
      })
  void aNameThatSomebodyMayHaveIsNone(String name) {
    assertThat(PlaceholderName.in(name)).isEmpty();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "x",
            "TBD",
            "?",
            "[",
            "]",
            "(",
            ")",
            "<",
            ">",
            "insert ",
            ".",
            " ",
            "to be added",
            "é",
            "’",
            "XXX",
            "Tba",
            "TBA",
            "lorem Ipsum",
            "\n")
        .list()
        .ofMaxSize(12)
        .map(pieces -> String.join("", pieces));
  }
}
