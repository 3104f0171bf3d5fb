package lectern.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountTest {
  private static WordCount words(String text) {
    return WordCount.of(Optional.of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "One two three., 3",
    "' ', 0",
    "A co-operation of R&D, 6",
    "数字遗产由谁继承, 8",
    "محمّد الأمين, 2",
    "นโยบาย, 6",
    "हिन्दी भाषा, 2",
    "e\u0301t\u00e9, 1",
    "'--- 😀 ...', 0",
  })
  void areCountedInAnyScript(String text, int count) {
    assertThat(words(text).total()).isEqualTo(count);
  }

  @Test
  void areNoneWhereThereIsNoText() {
    assertThat(WordCount.of(Optional.empty()).total()).isZero();
  }

  @Test
  void areNewAsOftenAsTheyComeMoreOften() {
    assertThat(words("The cat and the dog").notIn(words("the CAT!"))).isEqualTo(3);
    assertThat(words("the CAT!").notIn(words("The cat and the dog"))).isZero();
  }

  @Test
  void withAccentsAsPartsOfLettersOrBesideThemAreTheSame() {
    assertThat(words("e\u0301t\u00e9").notIn(words("\u00e9te\u0301"))).isZero();
  }
}
