package lectern.session.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;

class TypoPropertyTest {

  @Provide
  Arbitrary<List<String>> names() {
    // Each letter once, so that it is plain where a letter is missing.
    Arbitrary<String> word =
        Combinators.combine(
                Arbitraries.shuffle("a", "b", "c", "d", "e", "f", "g", "h", "i"),
                Arbitraries.integers().between(5, 9))
            .as((letters, length) -> String.join("", letters.subList(0, length)));
    return Combinators.combine(word, word).as(List::of);
  }

  /** A slip within a word of a long name is one, and the index brings the two names together. */
  @Property
  void everySlipIsFound(
      @ForAll("names") List<String> name,
      @ForAll @IntRange(max = 1) int word,
      @ForAll @IntRange(max = 3) int kind,
      @ForAll @IntRange(min = 1, max = 3) int at,
      @ForAll @CharRange(from = 'w', to = 'z') char letter) {
    String slipped = slip(name.get(word), kind, at, letter);
    List<String> other = word == 0 ? List.of(slipped, name.get(1)) : List.of(name.get(0), slipped);
    NameForm a = new NameForm(name);
    NameForm b = new NameForm(other);
    boolean isSame = a.equals(b);
    assertThat(Typo.isOne(a, b)).isEqualTo(!isSame).isEqualTo(Typo.isOne(b, a));
    if (a.text().length() > 10 && b.text().length() > 10) {
      assertThat(shared(Typo.hashes(a), Typo.hashes(b))).isNotZero();
    }
  }

  private static String slip(String word, int kind, int at, char letter) {
    StringBuilder text = new StringBuilder(word);
    return switch (kind) {
      case 0 -> text.insert(at, letter).toString();
      case 1 -> text.deleteCharAt(at).toString();
      case 2 -> text.replace(at, at + 1, String.valueOf(letter)).toString();
      default -> text.replace(at, at + 2, "" + word.charAt(at + 1) + word.charAt(at)).toString();
    };
  }

  private static long shared(int[] a, int[] b) {
    return IntStream.of(a).filter(number -> Arrays.stream(b).anyMatch(n -> n == number)).count();
  }

  @Example
  void twoSlipsAreNotOne() {
    assertNoSlip("alexander example", "alexinder exumple");
    assertNoSlip("alexander example", "alixonder example");
    assertNoSlip("alexander example", "alexander examplees");
    assertNoSlip("alexander example", "alexander");
    assertNoSlip("alexander example", "alexander example");
    assertNoSlip("alexander example", "alexanred example");
  }

  @Example
  void shortWordsAreNotCompared() {
    assertNoSlip("nguyen van anh", "nguyen van ash");
    assertNoSlip("maximilian lee", "maximilian leeb");
    assertSlip("maximilian leeb", "maximilian loeb");
  }

  @Example
  void theLastLetterOfAGivenNameMakesAnotherName() {
    assertNoSlip("daniel example", "daniela example");
    assertNoSlip("francisco example", "francisca example");
    assertSlip("gabrielle example", "gabreille example");
    assertSlip("alexander petrov", "alexander petrova");
    assertSlip("daniel example", "danil example");
    assertSlip("daniel example", "danile example");
  }

  @Example
  void onlyLongNamesHaveHashes() {
    assertThat(Typo.hashes(form("abcde fghi"))).isEmpty();
    assertThat(Typo.hashes(form("abcde fghij"))).hasSize(12);
    assertThat(Typo.hashes(form("a".repeat(30) + " " + "b".repeat(30)))).hasSize(62);
    assertThat(Typo.hashes(form("a".repeat(30) + " " + "b".repeat(31)))).isEmpty();
  }

  private static void assertSlip(String a, String b) {
    assertThat(Typo.isOne(form(a), form(b))).isTrue();
    assertThat(Typo.isOne(form(b), form(a))).isTrue();
  }

  private static void assertNoSlip(String a, String b) {
    assertThat(Typo.isOne(form(a), form(b))).isFalse();
    assertThat(Typo.isOne(form(b), form(a))).isFalse();
  }

  private static NameForm form(String name) {
    return new NameForm(List.of(name.split(" ")));
  }
}
