package lectern.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

/**
 * Two states of a programme with people of two genders, some of whom stayed, came or went. Who they
 * are is known, and so is this program; their genders are not.
 */
class SharedPeopleTest {
  private static final int FEW = 4;

  /** How many of those who stayed, came and went are of the first gender; the others are not. */
  private record Genders(int stayed, int came, int gone) {

    private List<String> seen(int allStayed, int allCame, int allGone) {
      Table now = table(stayed + came, allStayed + allCame);
      Table before = table(stayed + gone, allStayed + allGone);
      return SharedPeople.areSafe(allStayed, now, before)
          ? List.of(published(now), published(before))
          : List.of(published(now));
    }
  }

  private static Table table(int some, int all) {
    return Table.summed(
        Topic.GENDER, List.of(Row.of("x", some, some), Row.of("y", all - some, all - some)));
  }

  private static String published(Table table) {
    return Suppression.of(table).rows().stream().map(row -> row.cells().get(0).text()).toList()
        + " of "
        + table.total().orElseThrow().first();
  }

  @Test
  void tryingAllGendersFindsOutNobodys() {
    int compared = 0;
    for (int stayed = 0; stayed <= 16; stayed++) {
      for (int came = 0; came <= 8; came++) {
        for (int gone = 0; gone <= 8; gone++) {
          for (Map.Entry<List<String>, List<Genders>> alike :
              alike(stayed, came, gone).entrySet()) {
            if (alike.getKey().size() == 2 && stayed > 0) {
              compared++;
              assertOpen(alike.getValue(), Genders::came, came);
              assertOpen(alike.getValue(), Genders::gone, gone);
              assertOpen(alike.getValue(), one -> one.stayed() + one.came(), stayed + came);
              assertOpen(alike.getValue(), one -> one.stayed() + one.gone(), stayed + gone);
            }
          }
        }
      }
    }
    assertThat(compared).isGreaterThan(1000);
  }

  private static Map<List<String>, List<Genders>> alike(int stayed, int came, int gone) {
    Map<List<String>, List<Genders>> alike = new HashMap<>();
    for (int s = 0; s <= stayed; s++) {
      for (int c = 0; c <= came; c++) {
        for (int g = 0; g <= gone; g++) {
          Genders genders = new Genders(s, c, g);
          List<Genders> same =
              alike.computeIfAbsent(genders.seen(stayed, came, gone), none -> new ArrayList<>());
          same.add(genders);
        }
      }
    }
    return alike;
  }

  /** A number that is certain is that of nobody or of five people at least, on both sides. */
  private static void assertOpen(List<Genders> alike, ToIntFunction<Genders> number, int all) {
    Set<Integer> possible = new HashSet<>();
    alike.forEach(one -> possible.add(number.applyAsInt(one)));
    if (possible.size() == 1 && all > 0) {
      int certain = possible.iterator().next();
      assertThat(all).as("%s", alike).isGreaterThan(FEW);
      assertThat(List.of(certain, all - certain))
          .as("%s", alike)
          .allMatch(count -> count == 0 || count > FEW);
    }
  }
}
