package lectern.session.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.session.TokenizedText;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class UnaccentedWordsTest {
  @Property(tries = 5000)
  void plainTextsHaveTheSameWords(@ForAll("plain") String text) {
    assertThat(new TokenizedText(text).isPlain()).isTrue();
    assertThat(UnaccentedWords.hashes(text)).isEqualTo(new TokenizedText(text).hashes());
  }

  @Test
  void accentsDoNotCount() {
    assertThat(UnaccentedWords.hashes("Café Ⅳ")).isEqualTo(new TokenizedText("cafe iv").hashes());
  }

  @Provide
  Arbitrary<String> plain() {
    return Arbitraries.chars()
        .range('\0', '~')
        .with('’', '‘', '“', '”', '–', '—', '…', '•', '\u00A0')
        .list()
        .ofMaxSize(30)
        .map(
            letters -> {
              StringBuilder text = new StringBuilder();
              letters.forEach(text::append);
              return text.toString();
            });
  }
}
