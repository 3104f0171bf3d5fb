package lectern.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
  private final Suggestions suggestions = new Suggestions();

  @Test
  void aWordIsLookedUpAgainAfterTheFiftieth() {
    assertThat(suggestions.nearest("titel", List.of("title"))).contains("title");
    for (int i = 1; i < 50; i++) {
      assertThat(suggestions.nearest("word" + i, List.of("title"))).isEmpty();
    }
    assertThat(suggestions.nearest("tilte", List.of("title"))).isEmpty();
    assertThat(suggestions.nearest("titel", List.of("title"))).contains("title");
  }

  @Test
  void theFirstFiveHundredCandidatesAreLookedAt() {
    List<String> candidates = new ArrayList<>();
    for (int i = 0; i < 499; i++) {
      candidates.add("word" + i);
    }
    candidates.add("title");
    assertThat(Suggestion.nearest("titel", candidates)).contains("title");
    candidates.add(0, "one more");
    assertThat(Suggestion.nearest("titel", candidates)).isEmpty();
  }

  @Test
  void aLongTextIsNoMisspeltWord() {
    assertThat(Suggestion.nearest("a".repeat(100), List.of("a".repeat(99)))).isPresent();
    assertThat(Suggestion.nearest("a".repeat(101), List.of("a".repeat(100)))).isEmpty();
  }
}
