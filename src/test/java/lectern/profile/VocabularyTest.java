package lectern.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
  private static final List<Term> TERMS =
      List.of(
          new Term("Government", Optional.empty(), List.of("State", "Research & Development")),
          new Term("State", Optional.empty(), List.of("GOVERNMENT", "Republic")),
          new Term("R&D", Optional.empty(), List.of("republic", "Stra\u00dfe", "\u0130")),
          new Term("", Optional.empty(), List.of()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Government",
        "GOVERNMENT",
        "State",
        "state",
        "Research and Development",
        "research & development",
        "RandD",
        "randd",
        "ran",
        "r&&d",
        "Research an Development",
        "r&d",
        "Republic",
        "STRASSE",
        "stra\u00dfe",
        "i",
        "\u0131",
        "I",
        "K",
        "",
        " ",
        "none"
      })
  void anIndexFindsWhatASearchFinds(String text) {
    assertThat(new Vocabulary("word", new TermList(TERMS), false, Source.HOUSE).find(text))
        .isEqualTo(new Vocabulary("word", TERMS, false, Source.HOUSE).find(text));
  }
}
