package lectern.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
  private static final List<String> KEYS =
      List.of("title", "time", "theme", "room", "rapporteur", "format");

  @ParameterizedTest
  @CsvSource({
    "tittle, title",
    "TITLE, title",
    "titel, title",
    "raporteur, rapporteur",
    "reporter, ",
    "rom, room",
    "roams, ",
    "x, ",
    "'', ",
  })
  void theNearestIsAtMostAThirdOfTheWordAway(String word, String near) {
    assertThat(Suggestion.nearest(word, KEYS).orElse(null)).isEqualTo(near);
  }

  @Test
  void theFirstOfEqualsIsChosen() {
    assertThat(Suggestion.nearest("tine", List.of("time", "tine2", "fine"))).contains("time");
  }

  @Test
  void whereNothingIsOfferedNothingIsNear() {
    assertThat(Suggestion.nearest("title", List.of())).isEmpty();
  }
}
