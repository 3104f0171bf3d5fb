package lectern.session.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import lectern.check.Programmes;
import lectern.session.Session;
import org.junit.jupiter.api.Test;

class TextSketchTest {

  @Test
  void oneWordChangedChangesThreeRuns() {
    // 8 runs each, of which 5 are the same: 5 of 11.
    assertThat(of("a b c d e f g h i j").percentOf(of("a b c d X f g h i j"))).isEqualTo(45);
    assertThat(of("a b c d e f g h i j").percentOf(of("a b c d e f g h i X"))).isEqualTo(77);
  }

  @Test
  void likenessIsTheSameBothWays() {
    TextSketch a = of("a b c d e f g h i j");
    TextSketch b = of("a b c d e f");
    assertThat(a.percentOf(b)).isEqualTo(b.percentOf(a)).isEqualTo(50);
  }

  @Test
  void theOrderOfWordsCounts() {
    assertThat(of("a b c d e f").percentOf(of("f e d c b a"))).isZero();
  }

  @Test
  void capitalsAccentsAndPunctuationDoNotCount() {
    assertThat(of("Café, society & the Net")).isEqualTo(of("cafe society the net..."));
    assertThat(of("Cafe\u0301 society the net")).isEqualTo(of("café society the net"));
    assertThat(of("a b c")).isNotEqualTo(of("a bc"));
  }

  @Test
  void marksThatAreVowelsCount() {
    assertThat(of("कि कि कि")).isNotEqualTo(of("कु कु कु"));
    assertThat(of("का का का")).isNotEqualTo(of("के के के"));
  }

  @Test
  void lettersOfScriptsWithoutSpacesAreWords() {
    assertThat(of("互联网治理论坛").size()).isEqualTo(5);
    assertThat(of("インターネット").size()).isEqualTo(5);
    assertThat(of("互联网治理论坛").percentOf(of("互联网治理大会"))).isEqualTo(42);
    assertThat(of("กขคง").size()).isEqualTo(2);
  }

  @Test
  void shortTextsAreRunsOfTheirOwn() {
    assertThat(of("access").size()).isEqualTo(1);
    assertThat(of("access now").size()).isEqualTo(1);
    assertThat(of("access")).isNotEqualTo(of("access now"));
    assertThat(of("now")).isNotEqualTo(of("access now"));
    assertThat(of("access for all").size()).isEqualTo(1);
    assertThat(of("...").size()).isZero();
  }

  @Test
  void runsThatComeAgainCountOnce() {
    TextSketch text = of("a b c d e a b c d e");
    assertThat(text.hasAtLeast(5)).isTrue();
    assertThat(text.hasAtLeast(6)).isFalse();
    assertThat(of("...").hasAtLeast(1)).isFalse();
  }

  @Test
  void manyRunsAreCountedAsFewAre() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 102; i++) {
      words.add("w" + i);
    }
    String text = String.join(" ", words);
    TextSketch twice = of(text + " " + text);
    // The words that meet in the middle make two runs more.
    assertThat(twice.size()).isEqualTo(102);
    assertThat(twice.hasAtLeast(102)).isTrue();
    assertThat(twice.hasAtLeast(103)).isFalse();
  }

  @Test
  void textsThatAreNotThereAreNotAlike() {
    assertThat(of("...").percentOf(of("?"))).isZero();
  }

  @Test
  void likenessIsToldPassageByPassage() {
    TextSketch a = session("title: One two three\ndescription: a b c d\nissues: x y z\n").sketch();
    TextSketch b =
        session("title: One two three\ndescription: a b c e\nexpected-outcomes: x y z\n").sketch();
    assertThat(a.percentsByField(b))
        .isEqualTo(Map.of(TextField.TITLE, 100, TextField.DESCRIPTION, 33));
    // As a whole it is all one where a text stands.
    assertThat(a.percentOf(b)).isEqualTo(60);
  }

  @Test
  void everyPassageCounts() {
    TextSketch all =
        session(
                """
                title: t t t
                format-description: f f f
                policy-questions:
                  - {heading: h h h, question: q q q}
                policy-questions-information: o o o
                issues: i i i
                sdg-targets: s s s
                description: d d d
                expected-outcomes: e e e
                previous-messages: m m m
                participants-gain: g g g
                interaction: n n n
                agenda:
                  - {minutes: 5, title: a a a}
                online-participation: p p p
                key-takeaways: k k k
                """)
            .sketch();
    assertThat(all.size()).isEqualTo(TextField.values().length);
    assertThat(all.percentsByField(all)).hasSize(TextField.values().length).doesNotContainValue(0);
  }

  @Test
  void longTextsAreKeptShortAndTheirLikenessEstimated() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 6000; i++) {
      words.add("w" + i);
    }
    TextSketch whole = of(String.join(" ", words));
    assertThat(whole.size()).isEqualTo(TextSketch.MAX_SIZE);
    assertThat(whole.percentOf(whole)).isEqualTo(100);
    // 4,000 runs of 6,000 are the same, or 66 per cent.
    TextSketch part = of(String.join(" ", words.subList(0, 4000)));
    assertThat(whole.percentOf(part)).isBetween(61, 71).isEqualTo(part.percentOf(whole));
    // And 500 of 6,000, where only one of the two is cut.
    TextSketch small = of(String.join(" ", words.subList(0, 500)));
    assertThat(small.size()).isEqualTo(498);
    assertThat(whole.percentOf(small)).isBetween(5, 11);
    List<String> others = new ArrayList<>(words);
    Collections.shuffle(others, new Random(1));
    assertThat(whole.percentOf(of(String.join(" ", others)))).isZero();
  }

  @Test
  void textsUpToTheLengthKeptAreWhole() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < TextSketch.MAX_SIZE + 2; i++) {
      words.add("w" + i);
    }
    TextSketch whole = of(String.join(" ", words));
    TextSketch longer = of(String.join(" ", words) + " end");
    assertThat(whole.size()).isEqualTo(TextSketch.MAX_SIZE);
    assertThat(longer.size()).isEqualTo(TextSketch.MAX_SIZE);
    assertThat(whole).isNotEqualTo(longer);
    assertThat(whole.percentOf(of("w0 w1 w2"))).isZero();
    assertThat(of("w0 w1 w2").percentOf(whole)).isZero();
  }

  private static TextSketch of(String text) {
    return session("description: '" + text + "'\n").sketch();
  }

  private static Session session(String yaml) {
    return Programmes.sessions("0.yaml", yaml).get(0);
  }
}
