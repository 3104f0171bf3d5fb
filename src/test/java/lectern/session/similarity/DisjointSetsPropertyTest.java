package lectern.session.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class DisjointSetsPropertyTest {

  @Property
  void whatIsConnectedHasOneRootWhichIsItsSmallest(
      @ForAll @Size(max = 20) List<@IntRange(max = 11) Integer> pairs) {
    DisjointSets<Integer> union = new DisjointSets<>();
    int[] groups = new int[12];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = i;
    }
    for (int i = 0; i + 1 < pairs.size(); i += 2) {
      union.unite(pairs.get(i), pairs.get(i + 1));
      relabel(groups, groups[pairs.get(i)], groups[pairs.get(i + 1)]);
    }
    Map<Integer, Integer> roots = union.roots();
    for (int i = 0; i < groups.length; i++) {
      assertThat(union.root(i)).isEqualTo(groups[i]);
      assertThat(roots.getOrDefault(i, i)).isEqualTo(groups[i]);
    }
  }

  private static void relabel(int[] groups, int a, int b) {
    for (int i = 0; i < groups.length; i++) {
      groups[i] = groups[i] == Math.max(a, b) ? Math.min(a, b) : groups[i];
    }
  }
}
