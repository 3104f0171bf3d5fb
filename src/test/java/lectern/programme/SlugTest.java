package lectern.programme;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Next Chapter | the-next-chapter",
        " -- What's 'new'? --  | whats-new",
        "Łódź, Żółć & Ærø | lodz-zolc-aero",
        "Straße Nº 5 | strasse-no-5",
        "数字 | ''",
        "中文 and AI | and-ai",
        "../../etc/passwd | etc-passwd",
        "I İ ı | i-i-i",
        "one two three four five six seven eight nine ten eleven | one-two-three-four-five-six-seven-eight-nine-ten",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa | aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
      })
  void wordsAreJoinedByHyphens(String words, String slug) {
    assertThat(Slug.of(words)).isEqualTo(slug);
  }

  @Property(tries = 2000)
  void aSlugCanStandAnywhere(@ForAll String words) {
    assertThat(Slug.of(words)).matches("([a-z0-9]+(-[a-z0-9]+)*)?").hasSizeLessThanOrEqualTo(50);
  }
}
