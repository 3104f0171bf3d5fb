package lectern.check.session;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.check.Words;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class UnaccentedWordsTest {
  @Property(tries = 5000)
  void plainTextsHaveTheSameWords(@ForAll("plain") String text) {
    assertThat(new Words(text).isPlain()).isTrue();
    assertThat(UnaccentedWords.hashes(text)).isEqualTo(new Words(text).hashes());
  }

  @Test
  void accentsDoNotCount() {
    assertThat(UnaccentedWords.hashes("Café Ⅳ")).isEqualTo(new Words("cafe iv").hashes());
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
