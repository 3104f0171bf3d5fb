package lectern.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TokenizedTextTest {
  /** Letters of which several are the same without regard to capitals, and signs between them. */
  private static final String LETTERS =
      "aAikKsSIı\u0130\u017F\u212AéÉµμΜßςσΣ1٣?\n\n .’—😀א\u00A0\u2003\u001C";

  @Property(tries = 5000)
  void wordsThatAreTheSameHaveOneHash(@ForAll("texts") String a, @ForAll("texts") String b) {
    TokenizedText one = new TokenizedText(a);
    TokenizedText other = new TokenizedText(b);
    for (int i = 0; i < one.count(); i++) {
      for (int j = 0; j < other.count(); j++) {
        String first = a.substring(one.start(i), one.end(i));
        String second = b.substring(other.start(j), other.end(j));
        boolean same =
            first.length() == second.length()
                && first.regionMatches(true, 0, second, 0, first.length());
        assertThat(one.isSame(i, other, j)).isEqualTo(same);
      }
    }
  }

  @Property(tries = 5000)
  void wordsAreLettersAndDigits(@ForAll("texts") String text) {
    TokenizedText words = new TokenizedText(text);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < words.count(); i++) {
      found.add(text.substring(words.start(i), words.end(i)));
    }
    String spaced = text.replaceAll("[^\\p{L}\\p{Nd}]", " ").strip();
    assertThat(found).isEqualTo(spaced.isEmpty() ? List.of() : List.of(spaced.split(" +")));
  }

  @Property(tries = 5000)
  void whiteSpaceIsOfAnyKind(@ForAll("texts") String text) {
    String marked = text.replaceAll("[^\\p{Z}\\s\u001C]+", "|").replaceAll("[^|]", "");
    assertThat(new TokenizedText(text).betweenSpaces()).isEqualTo(marked.length());
  }

  @Test
  void wordsAreComparedAndNotOnlyTheirHashes() {
    TokenizedText one = new TokenizedText("declinate");
    TokenizedText other = new TokenizedText("macallums");
    assertThat(one.hash(0)).isEqualTo(other.hash(0));
    assertThat(one.isSame(0, other, 0)).isFalse();
    assertThat(new TokenizedText("ab").isSame(0, new TokenizedText("AB"), 0)).isTrue();
    assertThat(new TokenizedText("ab").isSame(0, new TokenizedText("abc"), 0)).isFalse();
    assertThat(new TokenizedText("ab").isSame(0, new TokenizedText("ba"), 0)).isFalse();
  }

  @Test
  void whatStandsBetweenWordsIsNoPartOfThem() {
    TokenizedText words = new TokenizedText("  One,two\n three\n\n four—5 \n\t\n😀\n");
    assertThat(words.count()).isEqualTo(5);
    List<Boolean> begins = new ArrayList<>();
    for (int word = 0; word < words.count(); word++) {
      begins.add(words.beginsParagraph(word));
    }
    assertThat(begins).containsExactly(true, false, false, true, false);
    assertThat(words.start(1)).isEqualTo(6);
    assertThat(words.end(1)).isEqualTo(9);
  }

  @Test
  void halfACharacterIsNoWord() {
    assertThat(new TokenizedText("a\uD800b c").count()).isEqualTo(3);
    assertThat(new TokenizedText("\uDC00").count()).isZero();
  }

  @Test
  void accentsDoNotChangeTheHash() {
    assertThat(new TokenizedText("Café ﬁx").hashes())
        .isEqualTo(new TokenizedText("cafe fix").hashes());
    assertThat(new TokenizedText("Cafe\u0301").hashes())
        .isEqualTo(new TokenizedText("cafe").hashes());
  }

  @Test
  void vowelSignsBelongToTheirLetters() {
    assertThat(new TokenizedText("इंटरनेट शासन").count()).isEqualTo(2);
  }

  @Test
  void eachLetterIsAWordInScriptsWithoutSpaces() {
    assertThat(new TokenizedText("互联网 治理").count()).isEqualTo(5);
    assertThat(new TokenizedText("IGF論壇").count()).isEqualTo(3);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(LETTERS.codePoints().mapToObj(Character::toString).toList())
        .list()
        .ofMaxSize(12)
        .map(letters -> String.join("", letters));
  }
}
