package lectern.edit;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.Patch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The differences between two texts as lists of their lines, words or other parts. */
public final class TextPatch {
  private TextPatch() {}

  /**
   * Returns the differences. The time grows with the square of their number, so lists with very
   * many are replaced as one, from the first part that differs to the last.
   *
   * @param most the number of parts that only one of the lists has, from which on that is done
   */
  public static Patch<String> of(List<String> before, List<String> after, int most) {
    int shorter = Math.min(before.size(), after.size());
    int start = 0;
    while (start < shorter && before.get(start).equals(after.get(start))) {
      start++;
    }
    int same = 0;
    while (same < shorter - start
        && before.get(before.size() - 1 - same).equals(after.get(after.size() - 1 - same))) {
      same++;
    }
    List<String> old = before.subList(start, before.size() - same);
    List<String> other = after.subList(start, after.size() - same);
    if (old.size() + other.size() <= most || changed(old, other) <= most) {
      return DiffUtils.diff(before, after);
    }
    Patch<String> whole = new Patch<>();
    whole.addDelta(new ChangeDelta<>(new Chunk<>(start, old), new Chunk<>(start, other)));
    return whole;
  }

  /** Returns how many parts only one of two lists has, wherever they are. */
  private static int changed(List<String> before, List<String> after) {
    Map<String, Integer> counts = new HashMap<>();
    before.forEach(line -> counts.merge(line, 1, Integer::sum));
    after.forEach(line -> counts.merge(line, -1, Integer::sum));
    return counts.values().stream().mapToInt(Math::abs).sum();
  }
}
