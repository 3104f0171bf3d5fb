package lectern.check.rules.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.session.TokenizedText;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RepetitionsTest {
  /** Compared with looking at every pair of places, in texts of so few pieces that much repeats. */
  @Property(tries = 2000)
  void passagesAreFoundIfThereAreAny(@ForAll("texts") List<List<String>> texts) {
    List<Repetition> found = Repetitions.in(words(texts));
    assertThat(found.isEmpty()).isEqualTo(!anyPassageTwice(texts) && !anyParagraphTwice(texts));
    for (Repetition repetition : found) {
      assertThat(repetition.words()).isGreaterThanOrEqualTo(Repetitions.PARAGRAPH);
      List<String> passage =
          texts
              .get(repetition.text())
              .subList(repetition.word(), repetition.word() + repetition.words());
      assertThat(occurrences(passage, texts.get(repetition.earlier())))
          .isGreaterThanOrEqualTo(repetition.earlier() == repetition.text() ? 2 : 1);
    }
  }

  @Property(tries = 500)
  void passagesAreToldFromTheBeginningToTheEndAndNeverTwice(
      @ForAll("texts") List<List<String>> texts) {
    int text = 0;
    int word = 0;
    for (Repetition repetition : Repetitions.in(words(texts))) {
      word = repetition.text() == text ? word : 0;
      text = repetition.text();
      assertThat(repetition.word()).isGreaterThanOrEqualTo(word);
      word = repetition.word() + repetition.words();
    }
  }

  @Provide
  Arbitrary<List<List<String>>> texts() {
    return Arbitraries.of("a", "b c", "d e f g h i", "j k l m n o p q r", "s t u v w x y z 1 2 3 4")
        .list()
        .ofMaxSize(7)
        .map(
            pieces ->
                pieces.isEmpty() ? List.<String>of() : List.of(String.join(" ", pieces).split(" ")))
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  /** Each text is one paragraph. */
  private static List<TokenizedText> words(List<List<String>> texts) {
    return texts.stream().map(text -> new TokenizedText(String.join(" ", text))).toList();
  }

  private static boolean anyPassageTwice(List<List<String>> texts) {
    int length = Repetitions.PASSAGE;
    for (int text = 0; text < texts.size(); text++) {
      for (int word = 0; word + length <= texts.get(text).size(); word++) {
        List<String> passage = texts.get(text).subList(word, word + length);
        for (int other = text; other < texts.size(); other++) {
          int from = other == text ? word + length : 0;
          for (int at = from; at + length <= texts.get(other).size(); at++) {
            if (texts.get(other).subList(at, at + length).equals(passage)) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  private static boolean anyParagraphTwice(List<List<String>> texts) {
    for (int text = 0; text < texts.size(); text++) {
      List<String> paragraph = texts.get(text);
      if (paragraph.size() >= Repetitions.PARAGRAPH
          && texts.subList(text + 1, texts.size()).contains(paragraph)) {
        return true;
      }
    }
    return false;
  }

  private static int occurrences(List<String> passage, List<String> text) {
    int count = 0;
    for (int at = 0; at + passage.size() <= text.size(); at++) {
      count += text.subList(at, at + passage.size()).equals(passage) ? 1 : 0;
    }
    return count;
  }
}
