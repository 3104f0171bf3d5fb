package lectern.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordsTest {
  /** Letters of which several are the same without regard to capitals, and signs between them. */
  private static final String LETTERS =
      "aAikKsSIı\u0130\u017F\u212AéÉµμΜßςσΣ1٣?\n\n .’—😀א\u00A0\u2003\u001C";

  @Property(tries = 5000)
  void wordsThatAreTheSameHaveOneHash(@ForAll("texts") String a, @ForAll("texts") String b) {
    Words one = new Words(a);
    Words other = new Words(b);
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
    Words words = new Words(text);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < words.count(); i++) {
      found.add(text.substring(words.start(i), words.end(i)));
    }
    String spaced = text.replaceAll("[^\\p{L}\\p{Nd}\\x{10000}-\\x{10FFFF}]", " ").strip();
    assertThat(found).isEqualTo(spaced.isEmpty() ? List.of() : List.of(spaced.split(" +")));
  }

  @Property(tries = 5000)
  void whiteSpaceIsOfAnyKind(@ForAll("texts") String text) {
    String marked = text.replaceAll("[^\\p{Z}\\s\u001C]+", "|").replaceAll("[^|]", "");
    assertThat(new Words(text).betweenSpaces()).isEqualTo(marked.length());
  }

  @Test
  void wordsAreComparedAndNotOnlyTheirHashes() {
    assertThat(new Words("א").hash(0)).isEqualTo(new Words("ѐ").hash(0));
    assertThat(new Words("א").isSame(0, new Words("ѐ"), 0)).isFalse();
    assertThat(new Words("ab").isSame(0, new Words("AB"), 0)).isTrue();
    assertThat(new Words("ab").isSame(0, new Words("abc"), 0)).isFalse();
    assertThat(new Words("ab").isSame(0, new Words("ba"), 0)).isFalse();
  }

  @Test
  void whatStandsBetweenWordsIsNoPartOfThem() {
    Words words = new Words("  One,two\n three\n\n four—5 \n\t\n😀\n");
    assertThat(words.count()).isEqualTo(6);
    List<Boolean> begins = new ArrayList<>();
    for (int word = 0; word < words.count(); word++) {
      begins.add(words.beginsParagraph(word));
    }
    assertThat(begins).containsExactly(true, false, false, true, false, true);
    assertThat(words.start(1)).isEqualTo(6);
    assertThat(words.end(1)).isEqualTo(9);
  }

  @Test
  void halfACharacterIsAPartOfAWord() {
    assertThat(new Words("a\uD800b c").count()).isEqualTo(2);
    assertThat(new Words("\uDC00").count()).isEqualTo(1);
  }

  @Test
  void signsOfTypographyArePlain() {
    assertThat(new Words("“Who’s there?” – a\u00A0b…").isPlain()).isTrue();
    assertThat(new Words("Café").isPlain()).isFalse();
    assertThat(new Words("1½").isPlain()).isFalse();
    assertThat(new Words("™").isPlain()).isFalse();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(LETTERS.codePoints().mapToObj(Character::toString).toList())
        .list()
        .ofMaxSize(12)
        .map(letters -> String.join("", letters));
  }
}
