package lectern.check.baseline;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import lectern.check.CheckedFile;
import lectern.check.RuleSelection;

/**
 * A baseline in use by one check. It remembers what was found, and so knows which of its findings
 * no longer occur.
 */
public final class AppliedBaseline {
  private static final Comparator<Baseline.Entry> ORDER =
      (a, b) -> {
        int file = a.file().compareTo(b.file());
        int rule = file != 0 ? file : a.rule().compareTo(b.rule());
        return rule != 0 ? rule : a.fingerprint().compareTo(b.fingerprint());
      };

  private final Baseline baseline;
  private final RuleSelection selection;
  private final Map<Baseline.Entry, Integer> seen = new HashMap<>();
  private final Set<String> checked = new HashSet<>();

  /**
   * Creates a baseline of which nothing is found yet.
   *
   * @param selection the rules that the check runs
   */
  public AppliedBaseline(Baseline baseline, RuleSelection selection) {
    this.baseline = baseline;
    this.selection = selection;
  }

  /** Returns the same baseline, of which nothing is found yet. */
  public AppliedBaseline renewed() {
    return new AppliedBaseline(baseline, selection);
  }

  /** Returns a file without known findings. */
  public CheckedFile filter(CheckedFile file) {
    if (file.isWhole()) {
      checked.add(Baseline.relative(baseline.folder(), file.name()));
    }
    return baseline.filter(file, seen);
  }

  /**
   * Returns how many findings of each kind no longer occur, in the order of files and rules. Only
   * those of selected rules count, in files that were checked and could be read as a whole, and in
   * files that are gone.
   *
   * @param isSearched whether the check would have found a file, were it there
   */
  public Map<Baseline.Entry, Integer> stale(Predicate<Path> isSearched) {
    Map<Baseline.Entry, Integer> stale = new TreeMap<>(ORDER);
    baseline
        .counts()
        .forEach(
            (entry, count) -> {
              int gone = count - Math.min(count, seen.getOrDefault(entry, 0));
              if (gone > 0 && selection.includes(entry.rule()) && isCovered(entry, isSearched)) {
                stale.put(entry, gone);
              }
            });
    return stale;
  }

  private boolean isCovered(Baseline.Entry entry, Predicate<Path> isSearched) {
    if (checked.contains(entry.file())) {
      return true;
    }
    try {
      Path path = baseline.folder().resolve(entry.file()).normalize();
      return isSearched.test(path) && !Files.exists(path);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Returns the baseline without findings that no longer occur. */
  public Baseline without(Map<Baseline.Entry, Integer> stale) {
    Map<Baseline.Entry, Integer> left = new HashMap<>(baseline.counts());
    stale.forEach((entry, gone) -> left.merge(entry, -gone, Integer::sum));
    left.values().removeIf(count -> count <= 0);
    return new Baseline(baseline.folder(), left);
  }
}
