package lectern.source;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterFoldingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Łukasz Kąkol          | lukasz kakol
          Øystein Ærø           | oystein aero
          Đặng Ngọc Tường Lâm   | dang ngoc tuong lam
          Huỳnh Thị Ngươi       | huynh thi nguoi
          Œuvre Ŋaŋa Ħal        | oeuvre nana hal
          Groß ẞ                | gross ss
          Işıl İnan             | isil inan
          Þórður Ðæl            | thordur dael
          ﬁne ﬂow               | fine flow
          Ａｄａ　Ｅｘａｍｐｌｅ | ada example
          Élodie N’Guessan      | elodie n'guessan
          O´Brien               | o'brien
          Jean‐Luc Müller–Ey    | jean-luc muller-ey
          ΟΔΥΣΣΕΎΣ              | οδυσσευσ
          """)
  void variantsOfALetterAreEqual(String text, String folded) {
    assertThat(LetterFolding.fold(text)).isEqualTo(folded);
  }

  @Test
  void invisibleCharactersDoNotCount() {
    assertThat(LetterFolding.fold("\u200FAda\u00AD\u200B Exam\u2060ple\u200F"))
        .isEqualTo("ada example");
  }

  @Test
  void otherScriptsKeepTheirVowels() {
    assertThat(LetterFolding.fold("कि")).isNotEqualTo(LetterFolding.fold("कु"));
  }

  @Property
  void foldingTwiceChangesNothing(@ForAll String text) {
    String once = LetterFolding.fold(text);
    assertThat(LetterFolding.fold(once)).isEqualTo(once);
  }
}
