package lectern.session.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

class CandidatePairsPropertyTest {

  @Property
  void ofFewShortTextsEachPairThatIsAlikeIsThere(
      @ForAll @Size(min = 2, max = 5)
          List<@NotEmpty @Size(max = 12) Set<@IntRange(min = -9, max = 9) Integer>> runs,
      @ForAll @IntRange(min = 1, max = 100) int percent) {
    List<TextSketch> texts = new ArrayList<>();
    for (Set<Integer> each : runs) {
      texts.add(text(each));
    }
    List<Pairs.Pair> likely = CandidatePairs.of(texts, percent);
    for (int i = 0; i < texts.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (texts.get(i).percentOf(texts.get(j)) >= percent) {
          assertThat(likely).contains(new Pairs.Pair(i, j));
        }
      }
    }
  }

  @Property(tries = 50)
  void textsThatShareNothingMakeNoPair(@ForAll @IntRange(min = 0, max = 1000) int seed) {
    List<TextSketch> texts = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      List<Integer> runs = new ArrayList<>();
      for (int run = 0; run < 200; run++) {
        runs.add((seed + i * 200 + run) * 0x9E3779B1);
      }
      texts.add(text(runs));
    }
    assertThat(CandidatePairs.of(texts, 50)).isEmpty();
  }

  /** A phrase that stands in many texts is no reason to compare each with each. */
  @Property(tries = 50)
  void oneRunInCommonMakesNoPair(@ForAll @IntRange(min = 0, max = 1000) int seed) {
    List<TextSketch> texts = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      List<Integer> runs = new ArrayList<>(List.of(Integer.MIN_VALUE));
      for (int run = 0; run < 200; run++) {
        runs.add((seed + i * 200 + run) * 0x9E3779B1);
      }
      texts.add(text(runs));
    }
    assertThat(CandidatePairs.of(texts, 50)).isEmpty();
  }

  /** Runs that come again and again are as good as others. */
  @Property(tries = 50)
  void textsThatRepeatThemselvesAreFound(
      @ForAll @IntRange(min = 0, max = 1000) int seed,
      @ForAll @IntRange(min = 4, max = 40) int different) {
    List<TextSketch> texts = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      List<Integer> runs = new ArrayList<>();
      for (int run = 0; run < 600; run++) {
        runs.add((seed + i / 2 * 200 + run % different) * 0x9E3779B1);
      }
      runs.add((seed + 9999 + i) * 0x9E3779B1);
      texts.add(text(runs));
    }
    List<Pairs.Pair> likely = CandidatePairs.of(texts, 50);
    for (int i = 1; i < texts.size(); i += 2) {
      assertThat(likely).contains(new Pairs.Pair(i, i - 1));
    }
  }

  private static TextSketch text(Iterable<Integer> numbers) {
    List<Integer> list = new ArrayList<>();
    numbers.forEach(list::add);
    int[] runs = list.stream().mapToInt(Integer::intValue).toArray();
    short[] passages = new short[runs.length];
    Arrays.fill(passages, TextField.DESCRIPTION.bit());
    return TextSketch.of(runs, passages);
  }
}
