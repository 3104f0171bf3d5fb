package lectern.session.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairsTest {

  @Test
  void whatHasOneValueMakesPairs() {
    assertThat(pairs(7, -1, 7, 0, -1)).containsExactly("2-0", "4-1");
  }

  @Test
  void eachPairComesOnceHoweverOftenItAgrees() {
    Pairs pairs = new Pairs();
    pairs.addAgreeing(entries(1, 1));
    pairs.addAgreeing(entries(2, 2));
    assertThat(pairs.sorted()).containsExactly(new Pairs.Pair(1, 0));
  }

  @Test
  void whatAgreesAsOftenAsIsWantedIsTold() {
    Pairs pairs = new Pairs();
    pairs.addAgreeing(entries(1, 1, 1, 2));
    pairs.addAgreeing(entries(3, 4, 3, 4));
    pairs.addAgreeing(entries(5, 6, 5, 7));
    assertThat(pairs.sorted(2)).containsExactly(new Pairs.Pair(2, 0));
    assertThat(pairs.sorted(3)).containsExactly(new Pairs.Pair(2, 0));
    assertThat(pairs.sorted(4)).isEmpty();
  }

  @Test
  void whatAgreesWithItselfIsNoPair() {
    Pairs pairs = new Pairs();
    Entries entries = new Entries();
    entries.add(5, 3);
    entries.add(5, 3);
    pairs.addAgreeing(entries);
    assertThat(pairs.sorted()).isEmpty();
  }

  @Test
  void ofManyEachMeetsTheFirstAndTheLastThreeBeforeIt() {
    assertThat(pairs(1, 1, 1, 1, 1, 1))
        .containsExactly(
            "1-0", "2-0", "2-1", "3-0", "3-1", "3-2", "4-0", "4-1", "4-2", "4-3", "5-0", "5-2",
            "5-3", "5-4");
  }

  @Test
  void thousandsAreKept() {
    assertThat(pairs(new int[2000])).hasSize(1 + 2 + 3 + 4 * 1996);
  }

  private static List<String> pairs(int... values) {
    Pairs pairs = new Pairs();
    pairs.addAgreeing(entries(values));
    List<String> found = new ArrayList<>();
    pairs.sorted().forEach(pair -> found.add(pair.later() + "-" + pair.earlier()));
    return found;
  }

  private static Entries entries(int... values) {
    Entries entries = new Entries();
    for (int i = 0; i < values.length; i++) {
      entries.add(values[i], i);
    }
    return entries;
  }
}
