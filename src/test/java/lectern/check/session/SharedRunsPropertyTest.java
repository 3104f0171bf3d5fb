package lectern.check.session;

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

class SharedRunsPropertyTest {

  @Property
  void noTextThatIsSoMuchLikeAnotherIsTakenForOneOfItsOwn(
      @ForAll @Size(min = 2, max = 6)
          List<@NotEmpty @Size(max = 12) Set<@IntRange(min = -9, max = 9) Integer>> runs,
      @ForAll @IntRange(min = 1, max = 100) int percent,
      @ForAll boolean isCut) {
    List<Fingerprint> texts = new ArrayList<>();
    for (Set<Integer> each : runs) {
      texts.add(text(each, isCut && texts.isEmpty()));
    }
    int[] shared = SharedRuns.of(texts, Fingerprint.END);
    for (int i = 0; i < texts.size(); i++) {
      for (int j = 0; j < texts.size(); j++) {
        if (i != j && texts.get(i).percentOf(texts.get(j)) >= percent) {
          assertThat(shared[i] * 100).isGreaterThanOrEqualTo(percent * texts.get(i).size());
        }
      }
    }
  }

  @Property(tries = 50)
  void textsThatShareNothingAreNearlyAlwaysTakenForThat(
      @ForAll @IntRange(min = 0, max = 1000) int seed) {
    List<Fingerprint> texts = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      List<Integer> runs = new ArrayList<>();
      for (int run = 0; run < 200; run++) {
        runs.add((seed + i * 200 + run) * 0x9E3779B1);
      }
      texts.add(text(runs, false));
    }
    int[] shared = SharedRuns.of(texts, Fingerprint.END);
    assertThat(Arrays.stream(shared).filter(runs -> runs >= 100).count()).isLessThan(5);
  }

  private static Fingerprint text(Iterable<Integer> numbers, boolean isCut) {
    List<Integer> list = new ArrayList<>();
    numbers.forEach(list::add);
    int[] runs = list.stream().mapToInt(Integer::intValue).sorted().toArray();
    short[] passages = new short[runs.length];
    Arrays.fill(passages, Passage.DESCRIPTION.bit());
    return new Fingerprint(runs, passages, isCut);
  }
}
